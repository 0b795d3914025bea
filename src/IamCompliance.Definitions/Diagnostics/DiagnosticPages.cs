using System.Text;

namespace IamCompliance.Definitions.Diagnostics;

/// <summary>Finds the page of a diagnostic: what it means, a wrong and a right example, and why it is one.</summary>
public static class DiagnosticPages
{
    private const string Prefix = "Diagnostics.Pages.";
    private const string Suffix = ".md";

    /// <summary>Gets the ids that have a page, sorted.</summary>
    public static IReadOnlyList<string> Ids { get; } =
    [
        .. typeof(DiagnosticPages)
            .Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(n => n.Substring(Prefix.Length, n.Length - Prefix.Length - Suffix.Length))
            .OrderBy(n => n, StringComparer.Ordinal),
    ];

    /// <summary>Finds the Markdown page of an id such as <c>IC2003</c>, in any case of letters.</summary>
    public static string? Find(string id)
    {
        using var stream = typeof(DiagnosticPages).Assembly.GetManifestResourceStream(Prefix + id.ToUpperInvariant() + Suffix);
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
