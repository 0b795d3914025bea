using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Packs;

/// <summary>Holds definition files that were linked without a problem before, as trees: what a tool ships is parsed when it is built, and
/// not by every process that runs it.</summary>
/// <remarks>Its texts and trees are equal to what reading the files gives, positions included. Cases lie apart: whoever only judges never
/// opens them.</remarks>
public sealed class DefinitionPack
{
    private readonly Lazy<IReadOnlyList<SourceTree>> judged;
    private readonly Lazy<IReadOnlyList<SourceTree>> cases;

    internal DefinitionPack(string digest, Func<IReadOnlyList<SourceTree>> judged, Func<IReadOnlyList<SourceTree>> cases)
    {
        Digest = digest;
        this.judged = new Lazy<IReadOnlyList<SourceTree>>(judged);
        this.cases = new Lazy<IReadOnlyList<SourceTree>>(cases);
    }

    /// <summary>Gets the SHA-256, lower-case hex, of the paths and texts of all files.</summary>
    public string Digest { get; }

    /// <summary>Gets the files a run judges by, by path: all but cases.</summary>
    public IReadOnlyList<SourceTree> Judged => judged.Value;

    /// <summary>Gets the cases, by path.</summary>
    public IReadOnlyList<SourceTree> Cases => cases.Value;

    /// <summary>Opens a pack.</summary>
    /// <param name="content">What <see cref="PackWriter"/> wrote.</param>
    /// <exception cref="FormatException">It is no pack, or one of another version.</exception>
    public static DefinitionPack Open(byte[] content) => PackReader.Open(content);
}
