namespace IamCompliance.Assessment.Decisions;

/// <summary>Resolves the paths that decisions name.</summary>
internal static class DecisionPaths
{
    /// <summary>Resolves a path against the folder of a YAML file; the result starts where the file's own path does.</summary>
    public static string Beside(string file, string path)
    {
        var written = path.Replace('\\', '/');
        if (Path.IsPathRooted(written))
            return written;
        var parts = new List<string>(file.Split('/')[..^1]);
        foreach (var part in written.Split('/').Where(p => p is not ("" or ".")))
        {
            if (part == ".." && parts.Count > 0 && parts[^1] != "..")
                parts.RemoveAt(parts.Count - 1);
            else
                parts.Add(part);
        }

        return string.Join('/', parts);
    }
}
