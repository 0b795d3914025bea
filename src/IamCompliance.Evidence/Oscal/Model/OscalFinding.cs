using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.Oscal.Model;

/// <summary>Holds how a requirement stands after a run, over all accounts.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="Parts">What it rests on, account by account; at least one.</param>
internal sealed record OscalFinding(OscalRequirement Requirement, IReadOnlyList<OscalPart> Parts)
{
    /// <summary>Gets the id, the same for the same observations.</summary>
    public Guid Id =>
        Uuid5.Of(
            Uuid5.Product,
            [
                "oscal-finding",
                Requirement.Reference.Program,
                Requirement.Reference.Requirement,
                .. Parts.Select(p => p.Observation.ToString()),
            ]
        );

    /// <summary>Gets the most urgent outcome among the parts.</summary>
    public Outcome Outcome => Parts.MinBy(p => OutcomeRank.Of(p.Outcome))!.Outcome;

    /// <summary>Gets how it stands in OSCAL's words.</summary>
    public FindingStatus Status => FindingStatus.Of(Outcome, Requirement.IsPartial);

    /// <summary>Gets how many parts have each outcome, in words: <c>2 Pass, 1 Fail</c>.</summary>
    public string Counts =>
        string.Join(
            ", ",
            Parts.GroupBy(p => p.Outcome).OrderBy(g => OutcomeRank.Of(g.Key)).Select(g => $"{Numbers.Text(g.Count())} {g.Key}")
        );
}
