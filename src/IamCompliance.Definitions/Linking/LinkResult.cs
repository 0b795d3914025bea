using IamCompliance.Definitions.Diagnostics;

namespace IamCompliance.Definitions.Linking;

/// <summary>Pairs what could be linked with every problem met on the way, ordered by file and position.</summary>
/// <param name="Catalogue">What is free of errors.</param>
/// <param name="Diagnostics">All problems of all files.</param>
public sealed record LinkResult(LinkedCatalogue Catalogue, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Gets whether any diagnostic is an error.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.IsError);
}
