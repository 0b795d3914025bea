using IamCompliance.Assessment.Cases;
using IamCompliance.Definitions.Controls;

namespace IamCompliance.Assessment.Mutating;

/// <summary>Says how well the cases of a control notice mistakes in it.</summary>
public sealed record MutationReport
{
    /// <summary>Gets the control.</summary>
    public required Control Control { get; init; }

    /// <summary>Gets the cases that fail without any mistake; while there are some, no mutant is run.</summary>
    public required IReadOnlyList<CaseResult> FailingCases { get; init; }

    /// <summary>Gets the mutants, in the order of the control.</summary>
    public required IReadOnlyList<MutantResult> Mutants { get; init; }

    /// <summary>Gets the marks that are not true any more.</summary>
    public required IReadOnlyList<StaleMark> StaleMarks { get; init; }

    /// <summary>Gets the number of mutants that a case could notice.</summary>
    public int Total => Mutants.Count(m => m.Fate != MutantFate.Equivalent);

    /// <summary>Gets the number of mutants that a case notices.</summary>
    public int Noticed => Mutants.Count(m => m.Fate == MutantFate.Noticed);

    /// <summary>Gets whether every mistake is noticed, there are some, and every mark is true.</summary>
    public bool IsProven => FailingCases.Count == 0 && StaleMarks.Count == 0 && Noticed == Total && Total > 0;
}
