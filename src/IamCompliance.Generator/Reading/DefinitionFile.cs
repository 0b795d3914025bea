using IamCompliance.Definitions.Profiles;
using IamCompliance.Definitions.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IamCompliance.Generator.Reading;

/// <summary>Holds one definition file as it is written.</summary>
/// <param name="Source">The logical path and the text.</param>
/// <param name="Origin">Where the file lies and who wrote it.</param>
internal sealed record DefinitionFile(SourceText Source, FileOrigin Origin)
{
    private const string LogicalPathKey = "build_metadata.AdditionalFiles.IamComplianceLogicalPath";
    private const string PackageKey = "build_metadata.AdditionalFiles.IamCompliancePackage";

    /// <summary>Reads an additional file; null when the project does not call it a definition.</summary>
    public static DefinitionFile? Read(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken)
    {
        var metadata = options.GetOptions(file);
        if (!metadata.TryGetValue(LogicalPathKey, out var logicalPath) || string.IsNullOrWhiteSpace(logicalPath))
            return null;
        if (file.GetText(cancellationToken) is not { } text)
            return null;

        metadata.TryGetValue(PackageKey, out var package);
        options.GlobalOptions.TryGetValue("build_property.PathMap", out var pathMap);
        var origin = new FileOrigin(file.Path, PathMapping.Apply(pathMap, file.Path), IsOwn: string.IsNullOrWhiteSpace(package));
        return new DefinitionFile(new SourceText(LayerPath.Normalise(logicalPath.Trim().Replace('\\', '/')), text.ToString()), origin);
    }
}
