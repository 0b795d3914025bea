using System.Globalization;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Waivers;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Waiving;

/// <summary>Finds the waiver that accepts a failure of one account, and remembers which subjects each waiver covers.</summary>
internal sealed class WaiverBook
{
    private readonly WaiverUsage[] usages;
    private readonly Dictionary<string, WaiverUsage[]> byControl;
    private readonly DateTimeOffset now;
    private readonly string? clockDoubt;

    /// <summary>Opens the book for one account at the time of its capture.</summary>
    /// <param name="all">Every waiver there is.</param>
    /// <param name="accountName">The account's name in the profile.</param>
    /// <param name="accountId">The account's id.</param>
    /// <param name="now">The capture time.</param>
    /// <param name="clockDoubt">Why the capture time cannot be believed, so that no waiver is known to be in force; null when it
    /// can.</param>
    /// <remarks>Order decides among overlapping waivers: one in force before an expired one, then the author's order.</remarks>
    public WaiverBook(IEnumerable<Waiver> all, string accountName, string accountId, DateTimeOffset now, string? clockDoubt = null)
    {
        this.now = now;
        this.clockDoubt = clockDoubt;
        usages =
        [
            .. all.Where(w => w.Account == "*" || w.Account == accountId || w.Account == accountName)
                .Select(w => new WaiverUsage(w, PhaseOf(w)))
                .OrderBy(u => u.Phase)
                .ThenBy(u => u.Waiver.Span.Path, StringComparer.Ordinal)
                .ThenBy(u => u.Waiver.Span.Start.Offset),
        ];
        byControl = usages
            .GroupBy(u => u.Waiver.Control, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Gets the waivers for this account that no failure used, in the author's order.</summary>
    public IReadOnlyList<Waiver> Unused => [.. InOrder.Where(u => !u.IsUsed).Select(u => u.Waiver)];

    /// <summary>Gets what else is wrong with waivers for this account, in the author's order.</summary>
    public IReadOnlyList<WaiverFinding> Findings => [.. InOrder.SelectMany(u => u.Findings())];

    private IEnumerable<WaiverUsage> InOrder =>
        usages.OrderBy(u => u.Waiver.Span.Path, StringComparer.Ordinal).ThenBy(u => u.Waiver.Span.Start.Offset);

    /// <summary>Decides what waivers make of an observation; only a failure is ever waived.</summary>
    /// <param name="control">The control.</param>
    /// <param name="observation">What was observed: Pass, Fail or Error.</param>
    /// <param name="resource">The id of the resource.</param>
    /// <param name="subject">The id of the subject.</param>
    /// <param name="item">The resource; null when the subject is the account.</param>
    /// <param name="tags">Resolves its tags, when a waiver asks for them.</param>
    public WaiverDecision Decide(
        BoundControl control,
        Outcome observation,
        string resource,
        string subject,
        Item? item,
        Func<Item?, Value> tags
    )
    {
        WaiverUsage? applied = null;
        string? note = null;
        foreach (var usage in Of(control))
        {
            var truth = new SelectorMatch(resource, subject, item, tags).Of(usage.Waiver.Selector);
            if (truth == Truth.False)
                continue;
            if (truth == Truth.Unknown)
            {
                note ??=
                    $"whether the waiver for {usage.Waiver.Resource} covers it is unknown: "
                    + $"{tags(item).Cause ?? "a tag is recorded that is no text"}";
                continue;
            }

            usage.Cover(observation, subject);
            if (observation != Outcome.Fail)
                continue;
            if (usage.Phase == WaiverPhase.NotYet)
                note ??= WhyNotInForce(usage.Waiver);
            else if (applied is null)
                (applied, usage.IsUsed) = (usage, true);
            else if (usage.Phase == WaiverPhase.InForce)
                usage.Overlap(applied.Waiver, subject);
        }

        return observation != Outcome.Fail ? new WaiverDecision(observation, null, null)
            : applied is null ? new WaiverDecision(Outcome.Fail, null, note)
            : new WaiverDecision(applied.Phase == WaiverPhase.InForce ? Outcome.Waived : Outcome.WaiverExpired, applied.Waiver, null);
    }

    private IEnumerable<WaiverUsage> Of(BoundControl control)
    {
        var own = byControl.GetValueOrDefault(control.Control.Id) ?? [];
        return control.Name == control.Control.Id || !byControl.TryGetValue(control.Name, out var named)
            ? own
            : own.Concat(named).OrderBy(u => Array.IndexOf(usages, u));
    }

    private string WhyNotInForce(Waiver waiver) =>
        clockDoubt is null
            ? $"the waiver for {waiver.Resource} begins on {Text(waiver.Created)}, after the account was captured"
            : $"whether the waiver for {waiver.Resource} is in force cannot be told: {clockDoubt}";

    private WaiverPhase PhaseOf(Waiver waiver) =>
        clockDoubt is not null ? WaiverPhase.NotYet
        : now >= waiver.Expires ? WaiverPhase.Expired
        : now < waiver.Created ? WaiverPhase.NotYet
        : WaiverPhase.InForce;

    private static string Text(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
