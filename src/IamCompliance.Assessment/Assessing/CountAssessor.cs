using IamCompliance.Assessment.Compilation;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Assessment.Values;
using IamCompliance.Assessment.Waiving;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Assessing;

/// <summary>
/// Assesses a control that demands a number of resources. The account is the one subject, or each enabled region is one, which is an Error
/// where nobody read it.
/// </summary>
internal sealed class CountAssessor(CompiledControl control, AccountView account, WaiverBook waivers)
{
    private readonly SubjectEvaluator evaluator = new(control, account);
    private readonly UnseenSubjects unseen = new(control, account, waivers);

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

    private static PopulationLedger Ledger(List<SubjectResult> subjects) =>
        new(
            read: subjects.Count,
            excluded: 0,
            pass: subjects.Count(s => s.Outcome == Outcome.Pass),
            fail: subjects.Count(s => s.Outcome is Outcome.Fail or Outcome.WaiverExpired),
            error: subjects.Count(s => s.Outcome == Outcome.Error),
            waived: subjects.Count(s => s.Outcome == Outcome.Waived)
        );

    private List<RegionCount> Counts()
    {
        var population = Population.Of(control, account);
        if (!control.IsPerRegion)
            return [new RegionCount(null, MatchTally.Of(population, evaluator).WithUnseen(UnseenPopulation.Of(control, account)))];
        var coverage = account.Regions;
        var gap = coverage.Find(control.Control.Resource.Part);
        var regions = coverage.Enabled ?? account.State.Header.Regions;
        // Of an export that does not say its region one is known to have been read, and nobody knows which, or there is one only.
        var isOnlyOne = regions.Count == 1 && gap is null && account.State.Header.Regions.Count == 0;
        if (regions.Count == 0 || isOnlyOne || gap is { Read.Count: 0 })
            return [new RegionCount(null, MatchTally.Of(population, evaluator), gap?.Cause ?? coverage.WhyUnknown)];
        // A resource of which nobody knows the region could lie in any of them.
        var strays = population.Where(s => !regions.Contains(s.Item.AwsRegion)).ToList();
        return
        [
            .. regions.Select(r =>
                gap is null || gap.IsRead(r)
                    ? new RegionCount(
                        r,
                        MatchTally
                            .Of([.. population.Where(s => s.Item.AwsRegion == r)], evaluator)
                            .WithStrays(MatchTally.Of(strays, evaluator))
                    )
                    : new RegionCount(r, null, gap.Cause)
            ),
            .. coverage.WhyUnknown is { } why ? new RegionCount[] { new(null, null, why) } : [],
        ];
    }

    private SubjectResult Result(RegionCount count)
    {
        var truth = Hold(count);
        var observation = truth switch
        {
            Truth.True => Outcome.Pass,
            Truth.False => Outcome.Fail,
            _ => Outcome.Error,
        };
        var accounts = account.State.ItemsOf(ResourceTypes.Account);
        var accountId = accounts.Count == 1 ? accounts[0].SubjectId : account.State.Header.AccountId;
        var id =
            count.Region is { } region ? $"{accountId}#region/{region}"
            : count.Tally is null ? $"{accountId}#unread/regions"
            : accountId;
        var decision = waivers.Decide(control.Bound, observation, accountId, id, null, NoTags);
        return new SubjectResult
        {
            Subject = id,
            Observation = observation,
            Outcome = decision.Outcome,
            Reasons = Explain(truth, count),
            Waiver = decision.Waiver,
            WaiverNote = decision.Note,
            RemediationCli =
                observation == Outcome.Fail ? control.Cli?.Fill(accounts.Count == 1 ? accounts[0].Configuration : default) : null,
        };
    }

    // One region that was read and has too few is a failure, whatever others have.
    private Truth Hold(RegionCount count)
    {
        if (!evaluator.Population.IsListed || count.Tally is null)
            return Truth.Unknown;
        var truth = control.Count!.Hold(count.Tally.Certain, count.Tally.Possible);
        return truth == Truth.True && count.Cause is not null ? Truth.Unknown : truth;
    }

    private List<Reason> Explain(Truth truth, RegionCount count)
    {
        if (!evaluator.Population.IsListed)
            return [evaluator.WhyUnproven()];
        if (truth == Truth.Unknown && count.Cause is { } cause)
            return [WhyUnread(cause)];
        var tally = count.Tally!;
        var path = control.Each is null ? control.Control.Resource.Name : $"{control.Control.Resource.Name}#{control.Each.Text}";
        var where = control.Where is null ? "" : $" where {control.Where.Words}";
        var reasons =
            truth == Truth.Unknown
                ? tally.Unknown.SelectMany(evaluator.Explain).Concat(tally.Unseen.Select(unseen.Why)).Distinct().ToList()
                : [];
        var counted = CountSummary.Counted(control, tally);
        var observed = truth == Truth.Unknown ? $"unknown: {counted}, {CountSummary.WhyUnknown(reasons, tally)}" : counted;
        return
        [
            new Reason(path, $"{control.Count!.Words} {control.Nouns.Many}{where}", observed, evaluator.Population.Part.Id, truth),
            .. reasons,
        ];
    }

    private Reason WhyUnread(string cause) =>
        new(
            control.Control.Resource.Name,
            $"{control.Count!.Words} {control.Nouns.Many} in each enabled region",
            $"unknown: {cause}",
            account.Regions.WhyUnknown is null ? evaluator.Population.Part.Id : PartIds.Regions,
            Truth.Unknown
        );

    private Value NoTags(Item? item) => Value.Unknown(control.Source, "the subject is the account, which has no tags");
}
