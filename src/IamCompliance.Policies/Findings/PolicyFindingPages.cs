using System.Text;

namespace IamCompliance.Policies.Findings;

/// <summary>Finds the page of a finding: what it means, a wrong and a right example, and why it is one.</summary>
public static class PolicyFindingPages
{
    private const string Prefix = "Findings.Pages.";
    private const string Suffix = ".md";

    /// <summary>Gets the ids that have a page, sorted.</summary>
    public static IReadOnlyList<string> Ids { get; } =
    [
        .. typeof(PolicyFindingPages)
            .Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(n => n[Prefix.Length..^Suffix.Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Finds the Markdown page of an id such as <c>IC4009</c>, in any case of letters.</summary>
    public static string? Find(string id)
    {
        using var stream = typeof(PolicyFindingPages).Assembly.GetManifestResourceStream(Prefix + id.ToUpperInvariant() + Suffix);
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
