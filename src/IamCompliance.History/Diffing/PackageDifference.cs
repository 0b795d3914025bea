namespace IamCompliance.History.Diffing;

/// <summary>Holds what is different between two packages.</summary>
/// <param name="Changes">The changes, those of the account first, by account, control and subject.</param>
/// <param name="SameStates">The names of accounts whose state is the same in both.</param>
/// <param name="Notes">What a reader should know besides.</param>
public sealed record PackageDifference(IReadOnlyList<Change> Changes, IReadOnlyList<string> SameStates, IReadOnlyList<string> Notes)
{
    /// <summary>Gets whether anything fails or cannot be decided that did not before.</summary>
    public bool IsWorse => Changes.Any(c => c.Kind == ChangeKind.New);
}
