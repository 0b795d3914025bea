using IamCompliance.History.Observed;

namespace IamCompliance.History.Periods;

/// <summary>Collects the waivers that packages looked at.</summary>
internal sealed class WaiverHistory
{
    private readonly Dictionary<(string Account, string Control, string Resource, DateTimeOffset Created), WaiverLine> lines = [];

    /// <summary>Gets them, ordered.</summary>
    public IReadOnlyList<WaiverLine> All =>
        [
            .. lines
                .OrderBy(l => l.Key.Account, StringComparer.Ordinal)
                .ThenBy(l => l.Key.Control, StringComparer.Ordinal)
                .ThenBy(l => l.Key.Resource, StringComparer.Ordinal)
                .ThenBy(l => l.Key.Created)
                .Select(l => l.Value),
        ];

    /// <summary>Adds those of an account.</summary>
    public void Add(ObservedAccount account)
    {
        foreach (var waiver in account.Waivers)
        {
            var key = (account.Name, waiver.Control, waiver.Resource, waiver.Created);
            var seen = new WaiverLine(account.Name, waiver, account.CaptureEnd, account.CaptureEnd, waiver.Use == "used");
            lines[key] = lines.TryGetValue(key, out var line)
                ? new WaiverLine(
                    account.Name,
                    seen.LastSeen >= line.LastSeen ? waiver : line.Waiver,
                    seen.FirstSeen < line.FirstSeen ? seen.FirstSeen : line.FirstSeen,
                    seen.LastSeen > line.LastSeen ? seen.LastSeen : line.LastSeen,
                    line.IsUsed || seen.IsUsed
                )
                : seen;
        }
    }
}
