namespace IamCompliance.Generator.Reading;

/// <summary>Says where a definition file lies and who wrote it.</summary>
/// <param name="Path">The path diagnostics name, as the build knows it.</param>
/// <param name="MappedPath">The path that goes into the assembly, the same on every machine when the build is deterministic.</param>
/// <param name="IsOwn">Whether the file belongs to the project rather than to a content package.</param>
internal sealed record FileOrigin(string Path, string MappedPath, bool IsOwn)
{
    /// <summary>Gets the order in which files of one logical path count: the project's own first.</summary>
    public static IComparer<FileOrigin> OwnFirst { get; } =
        Comparer<FileOrigin>.Create((a, b) => a.IsOwn != b.IsOwn ? b.IsOwn.CompareTo(a.IsOwn) : string.CompareOrdinal(a.Path, b.Path));
}
