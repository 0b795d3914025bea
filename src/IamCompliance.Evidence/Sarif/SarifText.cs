using System.Text.Json;
using IamCompliance.Evidence.Redaction;
using IamCompliance.Evidence.Results;

namespace IamCompliance.Evidence.Sarif;

/// <summary>Writes SARIF's message objects.</summary>
internal static class SarifText
{
    /// <summary>Writes an object with a plain text. Text that would be an embedded link (section 3.11.6) is taken apart: it comes from
    /// accounts.</summary>
    public static void Message(this Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.Text("text", Plain(text));
        json.WriteEndObject();
    }

    /// <summary>Makes a text one that is shown as it is.</summary>
    public static string Plain(string text) => VisibleText.Of(text).Replace("](", "] (", StringComparison.Ordinal);
}
