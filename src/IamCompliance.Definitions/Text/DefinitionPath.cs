namespace IamCompliance.Definitions.Text;

/// <summary>Reads a logical path: what the file defines, and the names its folders give.</summary>
/// <param name="Kind">What the file defines.</param>
/// <param name="Folder">The chapter of a control and its cases, or the program of an edition; empty for other kinds.</param>
/// <param name="Name">The control id, the edition, or the name of events; empty for other kinds.</param>
/// <param name="IsOwn">Whether the file belongs to a user's project and was not shipped: something stands before <c>controls/</c>.</param>
public sealed record DefinitionPath(FileKind Kind, string Folder, string Name, bool IsOwn)
{
    private const string Yaml = ".yaml";
    private const string Json = ".json";

    /// <summary>Reads a path with forward slashes; what follows the last <c>controls/</c> counts.</summary>
    public static DefinitionPath Parse(string path)
    {
        var segments = path.Split('/');
        var file = segments[segments.Length - 1];
        var root = Array.LastIndexOf(segments, "controls", Math.Max(0, segments.Length - 2));
        if (root < 0)
        {
            var kind = file switch
            {
                "iamcompliance.yaml" => FileKind.Profile,
                _ when file.EndsWith(".iamcompliance.yaml", StringComparison.Ordinal) => FileKind.Profile,
                "waivers.yaml" => FileKind.Waivers,
                "attestations.yaml" => FileKind.Attestations,
                _ when IsDecisions(segments, file) => FileKind.Decisions,
                _ => FileKind.Other,
            };
            return new DefinitionPath(kind, string.Empty, string.Empty, true);
        }

        var isOwn = segments.Take(root).Any(s => s.Length > 0);
        var inside = segments.Skip(root + 1).ToArray();
        return inside switch
        {
            ["programs", var program, _] when file.EndsWith(Yaml, StringComparison.Ordinal) => new DefinitionPath(
                FileKind.Program,
                program,
                file.Substring(0, file.Length - Yaml.Length),
                isOwn
            ),
            ["events", _] when file.EndsWith(Json, StringComparison.Ordinal) => new DefinitionPath(
                FileKind.Events,
                string.Empty,
                file.Substring(0, file.Length - Json.Length),
                isOwn
            ),
            [var chapter, var control, "control.yaml"] => new DefinitionPath(FileKind.Control, chapter, control, isOwn),
            [var chapter, var control, "cases.yaml"] => new DefinitionPath(FileKind.Cases, chapter, control, isOwn),
            _ when file.EndsWith(Yaml, StringComparison.Ordinal) || file.EndsWith(".yml", StringComparison.Ordinal) => new DefinitionPath(
                FileKind.Unrecognised,
                string.Empty,
                string.Empty,
                isOwn
            ),
            _ => new DefinitionPath(FileKind.Other, string.Empty, string.Empty, isOwn),
        };
    }

    private static bool IsDecisions(string[] segments, string file) =>
        file.EndsWith(Yaml, StringComparison.Ordinal) && Array.IndexOf(segments, "decisions", 0, segments.Length - 1) >= 0;
}
