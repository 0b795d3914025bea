using System.Text.Json;

namespace IamCompliance.State.Files;

/// <summary>Writes lists that are left out when they are empty.</summary>
internal static class JsonWriterExtensions
{
    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        var isOpen = false;
        foreach (var text in texts)
        {
            if (!isOpen)
                json.WriteStartArray(name);
            isOpen = true;
            json.WriteStringValue(text);
        }

        if (isOpen)
            json.WriteEndArray();
    }
}
