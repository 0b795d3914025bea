namespace IamCompliance.Definitions.Text;

/// <summary>Holds one file before it is decoded.</summary>
/// <param name="Path">The logical path, as in <see cref="SourceText"/>.</param>
/// <param name="Content">The bytes.</param>
public sealed record SourceBytes(string Path, byte[] Content);
