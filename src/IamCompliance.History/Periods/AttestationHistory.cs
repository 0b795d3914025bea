using IamCompliance.History.Observed;

namespace IamCompliance.History.Periods;

/// <summary>Collects the attestations that packages looked at.</summary>
internal sealed class AttestationHistory
{
    private readonly Dictionary<
        (string Account, string Program, string Requirement, string Author, DateTimeOffset? Date),
        (DateTimeOffset Seen, AttestationLine Line)
    > lines = [];

    /// <summary>Gets them, ordered.</summary>
    public IReadOnlyList<AttestationLine> All =>
        [
            .. lines
                .OrderBy(l => l.Key.Account, StringComparer.Ordinal)
                .ThenBy(l => l.Key.Program, StringComparer.Ordinal)
                .ThenBy(l => l.Key.Requirement, StringComparer.Ordinal)
                .ThenBy(l => l.Key.Date)
                .ThenBy(l => l.Key.Author, StringComparer.Ordinal)
                .Select(l => l.Value.Line),
        ];

    /// <summary>Adds those of an account.</summary>
    public void Add(ObservedAccount account)
    {
        foreach (var manual in account.Manual)
        {
            if (manual.Author is not { } author)
                continue;
            var key = (account.Name, manual.Program, manual.Requirement, author, manual.Date);
            if (!lines.TryGetValue(key, out var line) || line.Seen <= account.CaptureEnd)
                lines[key] = (
                    account.CaptureEnd,
                    new AttestationLine(
                        account.Name,
                        manual.Program,
                        manual.Requirement,
                        author,
                        manual.Reviewer,
                        manual.Date,
                        manual.ValidUntil,
                        manual.Outcome
                    )
                );
        }
    }
}
