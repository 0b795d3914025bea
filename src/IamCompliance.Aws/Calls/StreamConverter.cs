using System.Text.Json;
using System.Text.Json.Serialization;

namespace IamCompliance.Aws.Calls;

/// <summary>Writes binary content as base64.</summary>
internal sealed class StreamConverter : JsonConverter<MemoryStream>
{
    public override MemoryStream Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Outputs are only written.");

    public override void Write(Utf8JsonWriter writer, MemoryStream value, JsonSerializerOptions options) =>
        writer.WriteBase64StringValue(value.ToArray());
}
