using System.Security.Cryptography;
using System.Text;

namespace IamCompliance.Evidence.Html.Writing;

/// <summary>Reads a sheet that is embedded in this assembly and repeated on every page, without indents, empty lines and lines that are
/// comments.</summary>
internal static class SheetText
{
    /// <summary>Reads the text.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(SheetText).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var lines = reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n').Select(l => l.Trim());
        return string.Join('\n', lines.Where(l => l.Length > 0 && !l.StartsWith("//", StringComparison.Ordinal))) + "\n";
    }

    /// <summary>Reads a style sheet, also without the spaces and line breaks that only a reader needs.</summary>
    public static string ReadStyles(string name) =>
        Read(name)
            .Replace("; ", ";", StringComparison.Ordinal)
            .Replace(": ", ":", StringComparison.Ordinal)
            .Replace(", ", ",", StringComparison.Ordinal)
            .Replace(" {", "{", StringComparison.Ordinal)
            .Replace("{ ", "{", StringComparison.Ordinal)
            .Replace(" }", "}", StringComparison.Ordinal)
            .Replace("\n", "", StringComparison.Ordinal);

    /// <summary>Gets the source expression by which a content security policy allows the text.</summary>
    public static string SourceOf(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";
}
