using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using IamCompliance.AwsEmulator.Api;

namespace IamCompliance.AwsEmulator.Wire;

/// <summary>Writes single values as the wire wants them.</summary>
internal static class WireText
{
    /// <summary>Writes without escaping what JSON does not ask to be escaped, as AWS does.</summary>
    public static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a scalar for XML.</summary>
    public static string Xml(ShapeMember member, JsonElement value) =>
        member.Shape.Kind switch
        {
            "timestamp" => Timestamp(member, value, "iso8601"),
            "string" => Text(member, value),
            "blob" => Blob(value),
            _ => value.ValueKind switch
            {
                JsonValueKind.True => "true",
                JsonValueKind.False => "false",
                JsonValueKind.String => value.GetString()!,
                _ => value.GetRawText(),
            },
        };

    /// <summary>Writes a text. IAM's policy documents, which the CLI prints as objects, are percent-encoded on its wire.</summary>
    /// <remarks>https://docs.aws.amazon.com/IAM/latest/APIReference/API_PolicyDetail.html</remarks>
    public static string Text(ShapeMember member, JsonElement value)
    {
        var text = value.ValueKind switch
        {
            JsonValueKind.String => value.GetString()!,
            JsonValueKind.Object or JsonValueKind.Array => Compact(value),
            _ => value.GetRawText(),
        };
        return member is { Service.Name: "iam", ShapeName: "policyDocumentType" } ? Uri.EscapeDataString(text) : text;
    }

    /// <summary>Writes bytes, which the CLI prints in base 64; a recording whose secret was blotted out still is base 64 on the
    /// wire.</summary>
    public static string Blob(JsonElement value)
    {
        var text = value.GetString()!;
        return Base64.IsValid(text) ? text : Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Writes a timestamp, which the CLI prints in ISO 8601 or as a number of seconds.</summary>
    public static string Timestamp(ShapeMember member, JsonElement value, string byDefault)
    {
        var format = member.TimestampFormat ?? member.Shape.TimestampFormat ?? byDefault;
        var instant = Instant(value);
        return format switch
        {
            "iso8601" => Iso(instant),
            "rfc822" => instant.ToString("R", CultureInfo.InvariantCulture),
            _ => Seconds(instant),
        };
    }

    public static bool IsEpoch(ShapeMember member) =>
        (member.TimestampFormat ?? member.Shape.TimestampFormat ?? "unixTimestamp") == "unixTimestamp";

    public static string Iso(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    public static string Compact(JsonElement value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Json))
            value.WriteTo(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static string Seconds(DateTimeOffset instant) =>
        ((instant - DateTimeOffset.UnixEpoch).Ticks / (decimal)TimeSpan.TicksPerSecond).ToString("0.#######", CultureInfo.InvariantCulture);

    private static DateTimeOffset Instant(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number
            ? DateTimeOffset.UnixEpoch.AddTicks((long)(value.GetDecimal() * TimeSpan.TicksPerSecond))
            : DateTimeOffset.Parse(value.GetString()!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
