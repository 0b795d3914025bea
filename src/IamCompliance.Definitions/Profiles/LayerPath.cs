using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Text;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Profiles;

/// <summary>Finds the logical path of the profile that another one extends. Whoever reads files from disk follows it, so that the command
/// line and the compiler hand in the same files.</summary>
public static class LayerPath
{
    private const string Key = "extends";

    /// <summary>Finds the logical path of the profile that this one extends; null when it extends none, or says so in a wrong
    /// way.</summary>
    public static string? FindExtended(SourceText profile) =>
        YamlReader.Read(profile, new DiagnosticSink()) is YamlMapping root && root.Find(Key) is YamlScalar extends && IsValid(extends.Value)
            ? Combine(profile.Path, extends.Value)
            : null;

    /// <summary>Decides whether text names a profile by a relative path.</summary>
    public static bool IsValid(string text) =>
        text.IndexOfAny(['\\', ':', '\0']) < 0
        && text.Split('/').All(s => s.Length > 0)
        && DefinitionPath.Parse(text).Kind == FileKind.Profile;

    /// <summary>Resolves a path that stands in a file.</summary>
    /// <param name="file">The logical path of the file.</param>
    /// <param name="relative">The path relative to the folder of the file.</param>
    public static string Combine(string file, string relative) => Normalise(file.Substring(0, file.LastIndexOf('/') + 1) + relative);

    /// <summary>Takes out <c>.</c> and, where a folder stands before it, <c>..</c>.</summary>
    public static string Normalise(string path)
    {
        var kept = new List<string>();
        foreach (var segment in path.Split('/'))
        {
            if (segment == ".")
                continue;
            if (segment == ".." && kept.Count > 0 && kept[kept.Count - 1] != "..")
                kept.RemoveAt(kept.Count - 1);
            else
                kept.Add(segment);
        }

        return string.Join("/", kept);
    }
}
