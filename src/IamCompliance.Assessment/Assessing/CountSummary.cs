using System.Globalization;
using IamCompliance.Assessment.Compilation;

namespace IamCompliance.Assessment.Assessing;

/// <summary>Says in one sentence how a demanded number came out.</summary>
internal sealed class CountSummary(CompiledControl control, SubjectEvaluator evaluator)
{
    public static string Counted(CompiledControl control, MatchTally tally)
    {
        if (control.Where is null && tally.Unknown.Count == 0)
            return $"{control.Nouns.Count(tally.Certain)} found";
        var matching = string.Create(CultureInfo.InvariantCulture, $"{tally.Certain} of {control.Nouns.Count(tally.Read)} {(tally.Certain == 1 ? "matches" : "match")}");
        return tally.Unknown.Count == 0 ? matching : string.Create(CultureInfo.InvariantCulture, $"{matching} and {tally.Unknown.Count} cannot be decided");
    }

    public static string WhyUnknown(IReadOnlyList<Reason> reasons, MatchTally tally) =>
        reasons.Count == 0 && tally.Strays > 0 ? "nobody knows the region of some" : Causes.Of(reasons);

    public string Of(List<SubjectResult> subjects, List<RegionCount> counts) =>
        counts is [{ Region: null } only] ? OfAccount(subjects[0], only.Tally) : OfRegions(subjects, counts);

    private static string Waived(Outcome outcome) => outcome switch
    {
        Outcome.Waived => ", under a waiver in force",
        Outcome.WaiverExpired => ", under a waiver that has expired",
        _ => "",
    };

    private string OfAccount(SubjectResult subject, MatchTally tally)
    {
        if (subject.Outcome != Outcome.Error)
            return $"{Counted(control, tally)}; {control.Count!.Words} required{Waived(subject.Outcome)}";
        return $"cannot be decided: {(evaluator.Population.IsProven ? Causes.Of(tally.Unknown.SelectMany(evaluator.Explain)) : evaluator.Population.Cause)}";
    }

    private string OfRegions(List<SubjectResult> subjects, List<RegionCount> counts)
    {
        if (!evaluator.Population.IsProven)
            return $"cannot be decided: {evaluator.Population.Cause}";
        var clauses = new[] { (Outcome.Fail, "not in"), (Outcome.WaiverExpired, "not in, under waivers that have expired,"), (Outcome.Error, "cannot be decided in"), (Outcome.Waived, "not in, under waivers in force,") }
            .Select(c => (Words: c.Item2, Regions: counts.Zip(subjects).Where(p => p.Second.Outcome == c.Item1).Select(p => p.First.Region!).ToList()))
            .Where(c => c.Regions.Count > 0)
            .Select(c => $"{c.Words} {string.Join(", ", c.Regions)}")
            .ToList();
        var required = $"{control.Count!.Words} {control.Nouns.Many} required in each region";
        return clauses.Count == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{required}, and found in all {counts.Count}")
            : $"{required}, and found {string.Join("; ", clauses)}";
    }
}
