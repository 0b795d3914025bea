using IamCompliance.Definitions.Cases;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Linking;

/// <summary>The cases of one control.</summary>
/// <param name="Directory">The folder they lie in.</param>
/// <param name="Cases">The cases free of errors.</param>
/// <param name="HasErrors">Whether others were left out.</param>
/// <param name="Span">The beginning of the file.</param>
internal sealed record CasesFile(string Directory, IReadOnlyList<ControlCase> Cases, bool HasErrors, SourceSpan Span)
{
    /// <summary>Gets the mistakes that the file says no case can notice.</summary>
    public IReadOnlyList<EquivalentMutant> EquivalentMutants { get; init; } = [];
}
