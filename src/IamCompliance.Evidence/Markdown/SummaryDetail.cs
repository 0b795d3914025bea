namespace IamCompliance.Evidence.Markdown;

/// <summary>Says how much a summary tells.</summary>
/// <param name="Subjects">The most subjects it names for a rule.</param>
/// <param name="Rules">Whether it lists the rules that need attention.</param>
/// <param name="Accounts">Whether it lists the accounts.</param>
/// <param name="LeftOut">What a reader misses because there was no room; null for nothing.</param>
internal sealed record SummaryDetail(int Subjects, bool Rules, bool Accounts, string? LeftOut)
{
    /// <summary>Gets the steps from everything to what always fits.</summary>
    public static IReadOnlyList<SummaryDetail> Steps { get; } =
    [
        new(int.MaxValue, true, true, null),
        new(10, true, true, "all but ten subjects of each rule"),
        new(0, true, true, "the subjects of each rule"),
        new(0, false, true, "the rules that need attention"),
        new(0, false, false, "the accounts, and the rules that need attention"),
    ];
}
