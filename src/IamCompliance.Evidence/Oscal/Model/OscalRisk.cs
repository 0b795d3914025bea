using IamCompliance.Assessment.Outcomes;
using IamCompliance.Definitions.Waivers;
using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.Oscal.Model;

/// <summary>Holds one risk: what fails, could not be read, or is accepted by one waiver, of one control or manual requirement on one
/// account.</summary>
internal sealed record OscalRisk
{
    /// <summary>Gets the id: the same in every run as long as the same thing is wrong.</summary>
    public required Guid Id { get; init; }

    /// <summary>Gets the account.</summary>
    public required OscalAccount Account { get; init; }

    /// <summary>Gets Fail, Error, Waived or WaiverExpired.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>Gets the observation that shows it.</summary>
    public required Guid Observation { get; init; }

    /// <summary>Gets the control; null for a manual requirement.</summary>
    public OscalControl? Control { get; init; }

    /// <summary>Gets the manual requirement; null for a control.</summary>
    public OscalManual? Manual { get; init; }

    /// <summary>Gets the subjects; none where the control as a whole fails or could not be read.</summary>
    public IReadOnlyList<SubjectResult> Subjects { get; init; } = [];

    /// <summary>Gets the waiver, in force or expired.</summary>
    public Waiver? Waiver { get; init; }

    /// <summary>Gets the status: the one place where outcomes become it.</summary>
    public string Status =>
        Outcome switch
        {
            Outcome.Fail or Outcome.WaiverExpired => "open",
            Outcome.Error => "investigating",
            Outcome.Waived => "deviation-approved",
            _ => throw new InvalidOperationException($"{Outcome} is no risk."),
        };

    /// <summary>Finds the risks of a control: one for each waiver, one for other failures, one for what could not be decided.</summary>
    public static IReadOnlyList<OscalRisk> Of(OscalControl control)
    {
        var groups = control
            .Result.Subjects.Where(s => IsRisk(s.Outcome))
            .GroupBy(s => (s.Outcome, s.Waiver))
            .OrderBy(g => OutcomeRank.Of(g.Key.Outcome))
            .ThenBy(g => g.Key.Waiver!, WaiverOrder.Instance)
            .Select(g => (g.Key.Outcome, g.Key.Waiver, Subjects: (IReadOnlyList<SubjectResult>)[.. g]))
            .ToList();
        if (groups.Count == 0 && IsRisk(control.Result.Outcome))
            groups.Add((control.Result.Outcome, null, []));

        var taken = new HashSet<Guid>();
        return
        [
            .. groups.Select(g => new OscalRisk
            {
                Id = IdOf(taken, control, g.Outcome, g.Waiver),
                Account = control.Account,
                Outcome = g.Outcome,
                Observation = control.Observation,
                Control = control,
                Subjects = g.Subjects,
                Waiver = g.Waiver,
            }),
        ];
    }

    /// <summary>Finds the risk of a manual requirement: an attestation that its files do not bear out.</summary>
    public static IReadOnlyList<OscalRisk> Of(OscalManual manual) =>
        !IsRisk(manual.Result.Outcome)
            ? []
            :
            [
                new OscalRisk
                {
                    Id = Uuid5.Of(
                        manual.Account.Component,
                        "manual-risk",
                        manual.Result.Requirement.Reference.Program,
                        manual.Result.Requirement.Reference.Requirement
                    ),
                    Account = manual.Account,
                    Outcome = manual.Result.Outcome,
                    Observation = manual.Observation,
                    Manual = manual,
                },
            ];

    private static bool IsRisk(Outcome outcome) => outcome is Outcome.Fail or Outcome.Error or Outcome.Waived or Outcome.WaiverExpired;

    // A failure keeps its id when its waiver runs out: it is the same risk, with another status.
    private static Guid IdOf(HashSet<Guid> taken, OscalControl control, Outcome outcome, Waiver? waiver)
    {
        string[] names = waiver is null
            ? [outcome == Outcome.Error ? "undecided" : "failing"]
            :
            [
                "waiver",
                waiver.Control,
                waiver.Account,
                waiver.Resource,
                waiver.Owner,
                Instants.Text(waiver.Created)!,
                Instants.Text(waiver.Expires)!,
            ];
        var id = Uuid5.Of(control.Account.Component, ["risk", control.Report, .. names]);
        while (!taken.Add(id))
            id = Uuid5.Of(id, "another");
        return id;
    }
}
