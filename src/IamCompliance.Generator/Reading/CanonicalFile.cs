using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Events;
using IamCompliance.Definitions.Text;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Generator.Reading;

/// <summary>Holds what a definition file means: equal before and after an edit of comments or layout.</summary>
/// <param name="Path">The logical path.</param>
/// <param name="Text">The canonical text; null when the file cannot be read.</param>
/// <param name="Origin">Where the file lies and who wrote it.</param>
internal sealed record CanonicalFile(string Path, string? Text, FileOrigin Origin)
{
    /// <summary>Reads a file by itself. What is wrong with it is reported elsewhere, with positions; here it is left out.</summary>
    public static CanonicalFile Of(DefinitionFile file)
    {
        var problems = new DiagnosticSink();
        var isJson = DefinitionPath.Parse(file.Source.Path).Kind == FileKind.Events;
        var root = isJson ? JsonTreeReader.Read(file.Source, problems) : YamlReader.Read(file.Source, problems);
        var text = root is null || problems.ErrorCount > 0 ? null : isJson ? JsonText.Write(root) : CanonicalYaml.Write(root);
        return new CanonicalFile(file.Source.Path, text, file.Origin);
    }
}
