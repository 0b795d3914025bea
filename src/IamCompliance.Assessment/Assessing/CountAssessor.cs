using IamCompliance.Assessment.Compilation;
using IamCompliance.Assessment.Values;
using IamCompliance.Assessment.Waiving;
using IamCompliance.State;

namespace IamCompliance.Assessment.Assessing;

/// <summary>Assesses a control that demands a number of resources. The account is the one subject, or each region that was read is one.</summary>
internal sealed class CountAssessor(CompiledControl control, AccountView account, WaiverBook waivers)
{
    private readonly SubjectEvaluator evaluator = new(control, account);

    public ControlResult Assess()
    {
        var counts = Counts();
        var subjects = counts.Select(c => Result(c)).ToList();
        return new ControlResult
        {
            Control = control.Bound,
            Outcome = Precedence.Of(subjects.Select(s => s.Outcome), isPopulationProven: true),
            Summary = new CountSummary(control, evaluator).Of(subjects, counts),
            Ledger = Ledger(subjects),
            Subjects = subjects,
            Parts = [.. control.Parts.Select(account.State.GetPart)],
        };
    }

    private static PopulationLedger Ledger(List<SubjectResult> subjects) => new(
        read: subjects.Count,
        excluded: 0,
        pass: subjects.Count(s => s.Outcome == Outcome.Pass),
        fail: subjects.Count(s => s.Outcome is Outcome.Fail or Outcome.WaiverExpired),
        error: subjects.Count(s => s.Outcome == Outcome.Error),
        waived: subjects.Count(s => s.Outcome == Outcome.Waived));

    private List<RegionCount> Counts()
    {
        var population = Population.Of(control, account);
        IReadOnlyList<string> regions = control.IsPerRegion ? account.State.Header.Regions : [];
        if (regions.Count == 0)
            return [new RegionCount(null, MatchTally.Of(population, evaluator))];
        // A resource of which nobody knows the region could lie in any of them.
        var strays = population.Where(s => !regions.Contains(s.Item.AwsRegion)).ToList();
        return
        [
            .. regions.Select(r => new RegionCount(
                r,
                MatchTally.Of([.. population.Where(s => s.Item.AwsRegion == r)], evaluator).WithStrays(MatchTally.Of(strays, evaluator)))),
        ];
    }

    private SubjectResult Result(RegionCount count)
    {
        var truth = evaluator.Population.IsProven ? control.Count!.Hold(count.Tally.Certain, count.Tally.Possible) : Truth.Unknown;
        var observation = truth switch
        {
            Truth.True => Outcome.Pass,
            Truth.False => Outcome.Fail,
            _ => Outcome.Error,
        };
        var accounts = account.State.ItemsOf(ResourceTypes.Account);
        var accountId = accounts.Count == 1 ? accounts[0].SubjectId : account.State.Header.AccountId;
        var id = count.Region is null ? accountId : $"{accountId}#region/{count.Region}";
        var decision = waivers.Decide(control.Bound, observation, accountId, id, null, NoTags);
        return new SubjectResult
        {
            Subject = id,
            Observation = observation,
            Outcome = decision.Outcome,
            Reasons = Explain(truth, count.Tally),
            Waiver = decision.Waiver,
            WaiverNote = decision.Note,
            RemediationCli = observation == Outcome.Fail ? control.Cli?.Fill(accounts.Count == 1 ? accounts[0].Configuration : default) : null,
        };
    }

    private List<Reason> Explain(Truth truth, MatchTally tally)
    {
        if (!evaluator.Population.IsProven)
            return [evaluator.WhyUnproven()];
        var path = control.Each is null ? control.Control.Resource.Name : $"{control.Control.Resource.Name}#{control.Each.Text}";
        var where = control.Where is null ? "" : $" where {control.Where.Words}";
        var reasons = truth == Truth.Unknown ? tally.Unknown.SelectMany(evaluator.Explain).Distinct().ToList() : [];
        var counted = CountSummary.Counted(control, tally);
        var observed = truth == Truth.Unknown ? $"unknown: {counted}, {CountSummary.WhyUnknown(reasons, tally)}" : counted;
        return
        [
            new Reason(path, $"{control.Count!.Words} {control.Nouns.Many}{where}", observed, evaluator.Population.Part.Id, truth),
            .. reasons,
        ];
    }

    private static Value NoTags(Item? item) => Value.Unknown("", "the subject is the account, which has no tags");
}
