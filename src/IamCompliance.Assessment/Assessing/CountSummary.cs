using System.Globalization;
using IamCompliance.Assessment.Compilation;
using IamCompliance.Assessment.Outcomes;

namespace IamCompliance.Assessment.Assessing;

/// <summary>Says in one sentence how a demanded number came out.</summary>
internal sealed class CountSummary(CompiledControl control, SubjectEvaluator evaluator)
{
    public static string Counted(CompiledControl control, MatchTally tally)
    {
        if (control.Where is null && tally.Unknown.Count == 0)
            return $"{control.Nouns.Count(tally.Certain)} found";
        var matching = string.Create(
            CultureInfo.InvariantCulture,
            $"{tally.Certain} of {control.Nouns.Count(tally.Read)} {(tally.Certain == 1 ? "matches" : "match")}"
        );
        return tally.Unknown.Count == 0
            ? matching
            : string.Create(CultureInfo.InvariantCulture, $"{matching} and {tally.Unknown.Count} cannot be decided");
    }

    public static string WhyUnknown(IReadOnlyList<Reason> reasons, MatchTally tally) =>
        reasons.Count == 0 && tally.Strays > 0 ? "nobody knows the region of some" : Causes.Of(reasons);

    public string Of(List<SubjectResult> subjects, List<RegionCount> counts) =>
        counts is [{ Region: null, Tally: { } tally } only] ? OfAccount(subjects[0], tally, only.Cause) : OfRegions(subjects, counts);

    // Those that nobody read have one cause, which names them.
    private static List<string> Regions(List<SubjectResult> subjects, List<RegionCount> counts, Outcome outcome) =>
        [.. counts.Zip(subjects).Where(p => p.Second.Outcome == outcome && p.First.Tally is not null).Select(p => p.First.Name)];

    private static string Waived(Outcome outcome) =>
        outcome switch
        {
            Outcome.Waived => ", under a waiver in force",
            Outcome.WaiverExpired => ", under a waiver that has expired",
            _ => "",
        };

    private string OfAccount(SubjectResult subject, MatchTally tally, string? cause)
    {
        if (subject.Outcome != Outcome.Error)
            return $"{Counted(control, tally)}; {control.Count!.Words} required{Waived(subject.Outcome)}";
        return !evaluator.Population.IsListed
            ? $"cannot be decided: {evaluator.Population.Cause}"
            : $"cannot be decided: {cause ?? Causes.Of(subject.Reasons.Skip(1))}";
    }

    private string OfRegions(List<SubjectResult> subjects, List<RegionCount> counts)
    {
        if (!evaluator.Population.IsListed)
            return $"cannot be decided: {evaluator.Population.Cause}";
        var clauses = new[]
        {
            (Outcome.Fail, "not in"),
            (Outcome.WaiverExpired, "not in, under waivers that have expired,"),
            (Outcome.Error, "cannot be decided in"),
            (Outcome.Waived, "not in, under waivers in force,"),
        }
            .Select(c => (Words: c.Item2, Regions: Regions(subjects, counts, c.Item1)))
            .Where(c => c.Regions.Count > 0)
            .Select(c => $"{c.Words} {string.Join(", ", c.Regions)}")
            .ToList();
        var unread = counts.FirstOrDefault(c => c.Tally is null)?.Cause is { } cause ? $"; elsewhere it cannot be decided: {cause}" : "";
        var required = $"{control.Count!.Words} {control.Nouns.Many} required in each region";
        if (clauses.Count > 0)
            return $"{required}, and found {string.Join("; ", clauses)}{unread}";
        var read = counts.Count(c => c.Tally is not null);
        var which = unread.Length == 0 ? "" : " that were read";
        return string.Create(CultureInfo.InvariantCulture, $"{required}, and found in all {read}{which}{unread}");
    }
}
