using System.Text.Json;
using System.Text.Json.Serialization;
using Amazon.Runtime;

namespace IamCompliance.Aws.Calls;

/// <summary>Writes the SDK's constants as their text, known or not.</summary>
internal sealed class ConstantConverter : JsonConverter<ConstantClass>
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsAssignableTo(typeof(ConstantClass));

    public override ConstantClass Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Outputs are only written.");

    public override void Write(Utf8JsonWriter writer, ConstantClass value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);
}
