namespace IamCompliance.Aws.Organizations;

/// <summary>Words which accounts of an organization are not read.</summary>
public static class SkippedAccounts
{
    private const int MostIds = 10;

    /// <summary>Words them by reason, such as <c>111122223333, 444455556666 (suspended)</c>; nothing when there are none.</summary>
    public static string Describe(IEnumerable<SkippedAccount> skipped) =>
        string.Join(
            "; ",
            skipped.GroupBy(s => s.Reason, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(Describe)
        );

    private static string Describe(IGrouping<string, SkippedAccount> skipped)
    {
        var ids = skipped.Select(s => s.AccountId).ToList();
        return $"{string.Join(", ", ids.Take(MostIds))}{(ids.Count > MostIds ? $" and {ids.Count - MostIds} more" : "")} ({skipped.Key})";
    }
}
