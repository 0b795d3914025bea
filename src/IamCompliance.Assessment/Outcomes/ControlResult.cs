using IamCompliance.Definitions.Linking;
using IamCompliance.Policies.Defects;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Outcomes;

/// <summary>Gives the outcome of one bound control on one account, with the proof.</summary>
public sealed record ControlResult
{
    /// <summary>Gets the control and its parameter values.</summary>
    public required BoundControl Control { get; init; }

    /// <summary>Gets the outcome.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>Gets one sentence that says why.</summary>
    public required string Summary { get; init; }

    /// <summary>Gets the population, balanced.</summary>
    public required PopulationLedger Ledger { get; init; }

    /// <summary>Gets the subjects in scope, by subject id.</summary>
    public required IReadOnlyList<SubjectResult> Subjects { get; init; }

    /// <summary>Gets the parts the control rests on, as they were read, by id.</summary>
    public required IReadOnlyList<Part> Parts { get; init; }

    /// <summary>Gets what of ours broke on the account, so that the outcome is Error; null when nothing did.</summary>
    public Defect? Defect { get; init; }
}
