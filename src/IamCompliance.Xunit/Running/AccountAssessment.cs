using IamCompliance.Assessment.Outcomes;
using IamCompliance.Snapshots.Scrubbing;

namespace IamCompliance.Xunit.Running;

/// <summary>Holds what one account gave: its results by control name, and what its snapshots must not show.</summary>
internal sealed class AccountAssessment
{
    private readonly Dictionary<string, ControlResult> controls;

    /// <summary>Indexes the results.</summary>
    public AccountAssessment(AccountResult account)
    {
        Account = account;
        controls = account.Controls.ToDictionary(c => c.Control.Name, StringComparer.Ordinal);
        Scrubber = new SnapshotScrubber(VolatileValues.Of(account));
    }

    /// <summary>Gets the results of the account.</summary>
    public AccountResult Account { get; }

    /// <summary>Gets the scrubber of the account's snapshots.</summary>
    public SnapshotScrubber Scrubber { get; }

    /// <summary>Gets the result of a control.</summary>
    public ControlResult Get(string control) =>
        controls.TryGetValue(control, out var result)
            ? result
            : throw new KeyNotFoundException($"The compiled definitions select no control `{control}`; clean and build again.");
}
