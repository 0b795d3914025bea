namespace IamCompliance.History.Diffing;

/// <summary>Decides how two outcomes of the same thing compare.</summary>
internal static class OutcomeComparison
{
    /// <summary>Decides whether an outcome is one that must not be: undecided counts as much as failed.</summary>
    public static bool Fails(Outcome outcome) => outcome is Outcome.Fail or Outcome.Error or Outcome.WaiverExpired;

    /// <summary>Compares outcomes; null where the thing is not there.</summary>
    public static ChangeKind Compare(Outcome? before, Outcome? after) =>
        (before, after) switch
        {
            (_, null) => ChangeKind.Vanished,
            (null, { } now) => Fails(now) ? ChangeKind.New : ChangeKind.Appeared,
            ({ } old, { } now) when Fails(old) && Fails(now) => old == now ? ChangeKind.StillFailing : ChangeKind.ChangedReason,
            (_, { } now) when Fails(now) => ChangeKind.New,
            ({ } old, { } now) when Fails(old) && now != Outcome.ManualPending => ChangeKind.Fixed,
            _ => ChangeKind.Other,
        };
}
