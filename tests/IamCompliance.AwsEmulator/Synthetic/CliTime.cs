using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IamCompliance.AwsEmulator.Synthetic;

/// <summary>Writes times as the AWS CLI prints them.</summary>
internal sealed class CliTime : JsonConverter<DateTimeOffset>
{
    public static string Write(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'+00:00'", CultureInfo.InvariantCulture);

    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException();

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Write(value));
}
