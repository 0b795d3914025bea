namespace IamCompliance.Generator.Reading;

/// <summary>Applies the compiler's <c>PathMap</c> to the files that generated code points at.</summary>
/// <remarks>The compiler maps <c>#line</c> itself, but the checksum of the generated text is taken before it does.</remarks>
internal static class PathMapping
{
    /// <summary>Replaces the first prefix of the map that the path starts with.</summary>
    /// <param name="pathMap">Pairs <c>from=to</c>, separated by commas; null or empty for none.</param>
    /// <param name="path">The path of a file.</param>
    public static string Apply(string? pathMap, string path)
    {
        foreach (var pair in (pathMap ?? "").Split([','], StringSplitOptions.RemoveEmptyEntries))
        {
            var separator = pair.IndexOf('=');
            if (separator > 0 && path.StartsWith(pair.Substring(0, separator), StringComparison.Ordinal))
                return pair.Substring(separator + 1) + path.Substring(separator).Replace('\\', '/');
        }

        return path;
    }
}
