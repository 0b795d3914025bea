using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace IamCompliance.LogFilters.Text;

/// <summary>JSON as CloudTrail writes it to a log: one line, no white space between tokens, nothing escaped that need not be.</summary>
internal static class CompactJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = false, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Undefined)
            return "";
        try
        {
            using var stream = new MemoryStream();
            using (var writer = new Utf8JsonWriter(stream, Options))
                element.WriteTo(writer);
            return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
        }
        catch (InvalidOperationException)
        {
            // A string with an escaped half of a surrogate pair cannot be written; what was read can.
            return element.GetRawText();
        }
    }
}
