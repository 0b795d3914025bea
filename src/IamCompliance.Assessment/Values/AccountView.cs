using System.Collections.Concurrent;
using IamCompliance.Assessment.Access;
using IamCompliance.Assessment.Relations;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Values;

/// <summary>Shows a recorded state to the evaluation: the only way to it leads through the parts.</summary>
internal sealed class AccountView
{
    private readonly Dictionary<string, PartReading> readings = new(StringComparer.Ordinal);

    public AccountView(AccountState state)
    {
        State = state;
        Now = state.Header.CaptureEnd;
        Regions = new RegionCoverage(state);
        ClockDoubt = StateClock.FindDoubt(state);
        foreach (var part in state.Parts)
            readings.Add(part.Id, new PartReading(part, WhyAgeless(part)));
    }

    public AccountState State { get; }

    /// <summary>Gets the answers of the policy engine about the account. Only what was found to be read may be asked.</summary>
    public AccountPermissions Access => AccountPermissions.Of(State);

    /// <summary>Gets in which enabled regions parts were not read.</summary>
    public RegionCoverage Regions { get; }

    /// <summary>Gets the counts of related resources that were made so far, by join and key.</summary>
    public ConcurrentDictionary<(object Join, string Key), RelatedTally> Tallies { get; } = new();

    /// <summary>Gets the "now" of the assessment: the capture time, never the clock.</summary>
    public DateTimeOffset Now { get; }

    /// <summary>Gets why <see cref="Now"/> cannot be believed, so that nothing has an age; null when it can.</summary>
    public string? ClockDoubt { get; }

    /// <summary>Gets how a part was read. A part that nobody recorded was not collected.</summary>
    public PartReading Reading(string partId) =>
        readings.TryGetValue(partId, out var reading) ? reading : new PartReading(State.GetPart(partId));

    // Whether data that AWS made ahead of time was fresh is a question of ages too.
    private string? WhyAgeless(Part part) =>
        ClockDoubt is not null && DataAges.OldestOf(part) is not null
            ? $"how old the data of {part.Id} was cannot be told: {ClockDoubt}"
            : null;
}
