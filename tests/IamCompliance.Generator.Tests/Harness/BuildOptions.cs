using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IamCompliance.Generator.Tests.Harness;

/// <summary>Hands the generator what the props make visible to it.</summary>
internal sealed class BuildOptions(IReadOnlyDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Options(properties.ToDictionary(p => "build_property." + p.Key, p => p.Value));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Options(
            textFile is DefinitionText file
                ? new()
                {
                    ["build_metadata.AdditionalFiles.IamComplianceLogicalPath"] = file.LogicalPath,
                    ["build_metadata.AdditionalFiles.IamCompliancePackage"] = file.IsShipped ? "IamCompliance.Controls" : "",
                }
                : []
        );

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key, out value);
    }
}
