using System.Security.Cryptography;
using System.Text;

namespace IamCompliance.Evidence.Html;

/// <summary>Holds the style sheet of the page, embedded in this assembly, and the digest by which the page's policy allows it.</summary>
internal sealed class StyleSheet
{
    private StyleSheet()
    {
        using var stream = typeof(StyleSheet).Assembly.GetManifestResourceStream("report.css")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        Text = reader.ReadToEnd().ReplaceLineEndings("\n");
        Source = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}'";
    }

    /// <summary>Gets the one sheet.</summary>
    public static StyleSheet Report { get; } = new();

    /// <summary>Gets the rules.</summary>
    public string Text { get; }

    /// <summary>Gets the source expression of a content security policy.</summary>
    public string Source { get; }
}
