using IamCompliance.Assessment.Matchers;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Waivers;

namespace IamCompliance.Assessment.Waiving;

/// <summary>Finds the waiver that accepts a failure of one account, and remembers which waivers were of use.</summary>
internal sealed class WaiverBook
{
    private readonly Waiver[] waivers;
    private readonly HashSet<Waiver> used = new(ReferenceEqualityComparer.Instance);
    private readonly DateTimeOffset now;

    /// <summary>Opens the book for one account at the time of its capture.</summary>
    /// <remarks>Order decides among overlapping waivers: one in force before an expired one, then the author's order.</remarks>
    public WaiverBook(IEnumerable<Waiver> all, string accountName, string accountId, DateTimeOffset now)
    {
        this.now = now;
        waivers =
        [
            .. all
                .Where(w => w.Account == "*" || w.Account == accountId || w.Account == accountName)
                .OrderBy(w => IsInForce(w) ? 0 : 1)
                .ThenBy(w => w.Span.Path, StringComparer.Ordinal)
                .ThenBy(w => w.Span.Start.Offset),
        ];
    }

    /// <summary>Gets the waivers for this account that no failure used, in the author's order.</summary>
    public IReadOnlyList<Waiver> Unused =>
    [
        .. waivers.Where(w => !used.Contains(w)).OrderBy(w => w.Span.Path, StringComparer.Ordinal).ThenBy(w => w.Span.Start.Offset),
    ];

    /// <summary>Decides whether a waiver holds at the time of capture; it no longer does at the instant it expires.</summary>
    public bool IsInForce(Waiver waiver) => now < waiver.Expires;

    /// <summary>Finds the waiver for a failing subject. A pattern that covers the resource covers the elements of its lists too.</summary>
    public Waiver? Find(BoundControl control, string resource, string subject)
    {
        foreach (var waiver in waivers)
        {
            if (waiver.Control != control.Control.Id && waiver.Control != control.Name)
                continue;
            if (!Wildcard.Covers(waiver.Resource, subject) && !Wildcard.Covers(waiver.Resource, resource))
                continue;
            used.Add(waiver);
            return waiver;
        }

        return null;
    }
}
