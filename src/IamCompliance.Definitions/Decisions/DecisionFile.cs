using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Decisions;

/// <summary>Holds one file under <c>decisions/</c>: policies, and what IAM must decide about them.</summary>
public sealed record DecisionFile
{
    private const string Folder = "decisions/";
    private const string Extension = ".yaml";

    /// <summary>Gets what the decisions are about, in words; null when nobody says.</summary>
    public string? Title { get; init; }

    /// <summary>Gets the policies by name, in the author's order.</summary>
    public required IReadOnlyList<DecisionPolicy> Policies { get; init; }

    /// <summary>Gets the decisions free of errors, in the author's order.</summary>
    public required IReadOnlyList<ExpectedDecision> Decisions { get; init; }

    /// <summary>Gets the characters of the file.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>Gets the logical path.</summary>
    public string Path => Span.Path;

    /// <summary>Gets the name tests are chosen by: <c>decisions/storage/log-archive.yaml</c> is <c>storage/log-archive</c>.</summary>
    public string Name => NameOf(Path);

    private static string NameOf(string path)
    {
        var start = path.LastIndexOf(Folder, StringComparison.Ordinal);
        var name = start < 0 ? path : path.Substring(start + Folder.Length);
        return name.EndsWith(Extension, StringComparison.Ordinal) ? name.Substring(0, name.Length - Extension.Length) : name;
    }
}
