using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Text;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Xunit.Running;

/// <summary>Gives compiled definitions of a project the lines of the files they came from, so that evidence names the line a person
/// finds.</summary>
/// <remarks>An assembly carries definitions without comments and layout. A file that still means the same takes the place of its compiled
/// text; one that was changed since does not: what was compiled is what runs.</remarks>
internal static class PositionedSources
{
    /// <summary>Replaces the texts of profiles, waivers and attestations by those on disk where these mean the same.</summary>
    public static IReadOnlyList<SourceText> Of(IReadOnlyList<SourceText> compiled, string projectDirectory) =>
        [.. compiled.Select(s => FindOnDisk(s, projectDirectory) ?? s)];

    private static SourceText? FindOnDisk(SourceText compiled, string projectDirectory)
    {
        if (DefinitionPath.Parse(compiled.Path).Kind is not (FileKind.Profile or FileKind.Waivers or FileKind.Attestations))
            return null;
        try
        {
            var file = new SourceText(compiled.Path, File.ReadAllText(Path.Combine(projectDirectory, compiled.Path)));
            return YamlReader.Read(file, new DiagnosticSink()) is { } root && CanonicalYaml.Write(root) == compiled.Content ? file : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
