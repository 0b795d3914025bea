namespace IamCompliance.Definitions.Scaffolding;

/// <summary>Writes the line that tells editors which JSON Schema a file follows: the copy in the project, so that it works offline and is
/// of the tool's version.</summary>
internal static class SchemaModeline
{
    /// <summary>The folder of a project that holds the schemas.</summary>
    public const string Directory = ".iamcompliance/schemas";

    /// <summary>Names the schema file of a kind, relative to the project.</summary>
    public static string FileOf(string kind) => $"{Directory}/{kind}.schema.json";

    /// <summary>Writes the line for a file at a path of the project.</summary>
    public static string Of(string kind, string path)
    {
        var up = string.Concat(Enumerable.Repeat("../", path.Count(c => c == '/')));
        return $"# yaml-language-server: $schema={up}{FileOf(kind)}\n";
    }
}
