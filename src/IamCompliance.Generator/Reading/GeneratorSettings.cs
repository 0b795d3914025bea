using Microsoft.CodeAnalysis.Diagnostics;

namespace IamCompliance.Generator.Reading;

/// <summary>Holds the build properties the output depends on.</summary>
/// <param name="Cases">Whose cases become tests.</param>
internal sealed record GeneratorSettings(CaseSelection Cases)
{
    /// <summary>Reads the properties that the package's props make visible to the compiler.</summary>
    public static GeneratorSettings Read(AnalyzerConfigOptionsProvider options)
    {
        options.GlobalOptions.TryGetValue("build_property.IamComplianceCases", out var cases);
        return new GeneratorSettings(
            cases?.Trim().ToLowerInvariant() switch
            {
                "all" => CaseSelection.All,
                "none" => CaseSelection.None,
                _ => CaseSelection.Own,
            }
        );
    }
}
