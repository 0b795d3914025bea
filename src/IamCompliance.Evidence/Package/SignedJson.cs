using System.Text.Encodings.Web;
using System.Text.Json;

namespace IamCompliance.Evidence.Package;

/// <summary>Writes JSON in the one form that signed documents have, and recognises it.</summary>
/// <remarks>Two spaces, line feeds, nothing escaped that need not be: base64 has plus signs, which the usual encoder escapes.</remarks>
internal static class SignedJson
{
    private static readonly JsonWriterOptions Writing = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
    private static readonly JsonDocumentOptions Reading = new() { AllowDuplicateProperties = false };

    /// <summary>Writes an object and a last line break.</summary>
    public static byte[] Write(Action<Utf8JsonWriter> members)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Writing))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    /// <summary>Reads an object that has this form; null for anything else. The caller disposes it.</summary>
    public static JsonDocument? Read(byte[] bytes)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(bytes, Reading);
        }
        catch (JsonException)
        {
            return null;
        }

        if (document.RootElement.ValueKind == JsonValueKind.Object && IsSame(document.RootElement, bytes))
            return document;
        document.Dispose();
        return null;
    }

    /// <summary>Says whether an object has just these members, in this order.</summary>
    public static bool HasMembers(JsonElement element, params ReadOnlySpan<string> names)
    {
        if (element.ValueKind != JsonValueKind.Object)
            return false;
        var index = 0;
        foreach (var member in element.EnumerateObject())
        {
            if (index == names.Length || member.Name != names[index++])
                return false;
        }

        return index == names.Length;
    }

    private static bool IsSame(JsonElement element, byte[] bytes)
    {
        try
        {
            return Write(json =>
                {
                    foreach (var member in element.EnumerateObject())
                        member.WriteTo(json);
                })
                .AsSpan()
                .SequenceEqual(bytes);
        }
        catch (InvalidOperationException)
        {
            // A text that is no Unicode.
            return false;
        }
    }
}
