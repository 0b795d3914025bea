namespace IamCompliance.Definitions.Scaffolding;

/// <summary>Writes a text so that YAML reads it back as the same text, whatever it holds.</summary>
internal static class YamlText
{
    /// <summary>Writes it in double quotes.</summary>
    public static string Quote(string text) =>
        "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\r", " ").Replace("\n", " ").Replace("\t", " ") + "\"";
}
