using IamCompliance.Assessment.Outcomes;
using IamCompliance.Definitions.Cases;

namespace IamCompliance.Assessment.Cases;

/// <summary>Says whether a control did on a small account what its author said it would.</summary>
/// <param name="Case">The case.</param>
/// <param name="Result">What the control did.</param>
/// <param name="Message">What differs, for a person; null when nothing does.</param>
public sealed record CaseResult(ControlCase Case, ControlResult Result, string? Message)
{
    /// <summary>Gets whether everything came out as expected.</summary>
    public bool Passed => Message is null;
}
