namespace IamCompliance.Definitions.Text;

/// <summary>Holds one file as it was handed in: the caller reads, this library never does.</summary>
/// <param name="Path">The logical path shown in messages and evidence, with forward slashes, relative to its root
/// (<c>controls/…</c>).</param>
/// <param name="Content">The decoded text.</param>
public sealed record SourceText(string Path, string Content);
