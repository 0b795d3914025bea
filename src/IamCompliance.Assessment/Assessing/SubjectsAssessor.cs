using IamCompliance.Assessment.Compilation;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Assessment.Values;
using IamCompliance.Assessment.Waiving;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Assessing;

/// <summary>Assesses a control that demands something of each subject.</summary>
internal sealed class SubjectsAssessor(CompiledControl control, AccountView account, WaiverBook waivers, bool areReasonsKept)
{
    private readonly SubjectEvaluator evaluator = new(control, account);
    private readonly Func<Item?, Value> tags = item => Tags(control, account, item);

    public ControlResult Assess()
    {
        var population = Population.Of(control, account);
        var (observed, reasons) = Observe(population);
        var results = observed.ConvertAll(Result);
        IReadOnlyList<UnseenResource> unseen = evaluator.Population.IsListed ? UnseenPopulation.Of(control, account) : [];
        if (control.Control.FailsWhenEmpty && results.Count == 0 && unseen.Count == 0 && evaluator.Population.IsProven)
            return new EmptyPopulation(control, account, waivers).Fail(population.Count);
        var exclusions = Exclusions(reasons);
        var seen = Count(population.Count, results, exclusions);
        var summary = SubjectsSummary.Of(control, seen, results, evaluator.Population, unseen);
        results.AddRange(new UnseenSubjects(control, account, waivers).Of(unseen));
        var ledger = Count(population.Count + unseen.Count, results, exclusions);
        var outcome = Precedence.Of(results.Select(r => r.Outcome), evaluator.Population.IsListed);
        return new ControlResult
        {
            Control = control.Bound,
            Outcome = outcome,
            Summary = summary,
            Ledger = ledger,
            Subjects = results,
            Parts = [.. control.Parts.Select(account.State.GetPart)],
        };
    }

    // In the order of the control, so that evidence does not depend on who comes first.
    private IReadOnlyList<ExclusionCount> Exclusions(List<string> reasons) =>
        [
            .. control
                .Exclusions.Select(e => e.Reason)
                .Distinct(StringComparer.Ordinal)
                .Select(reason => new ExclusionCount(reason, reasons.Count(r => r == reason)))
                .Where(e => e.Count > 0),
        ];

    // Everybody is observed before a waiver is spent on anybody: a control that breaks has spent none. Reasons are worded here even where
    // nobody keeps them: what breaks while a writer words them would break outside of the control.
    private (List<ObservedSubject> Observed, List<string> Excluded) Observe(List<Subject> population)
    {
        var observed = new List<ObservedSubject>(population.Count);
        var excluded = new List<string>();
        foreach (var subject in population)
        {
            if (evaluator.Observe(subject) is { } observation)
            {
                var reasons = areReasonsKept ? observation.Reasons : new DeferredReasons(evaluator, subject);
                observed.Add(new(subject, observation.Outcome, reasons));
            }
            else if (evaluator.WhyExcluded(subject) is { } reason)
            {
                excluded.Add(reason);
            }
        }

        return (observed, excluded);
    }

    private static PopulationLedger Count(int read, List<SubjectResult> results, IReadOnlyList<ExclusionCount> exclusions)
    {
        int pass = 0,
            fail = 0,
            error = 0,
            waived = 0;
        foreach (var result in results)
        {
            _ = result.Outcome switch
            {
                Outcome.Pass => pass++,
                Outcome.Waived => waived++,
                Outcome.Error => error++,
                _ => fail++,
            };
        }

        return new PopulationLedger(read, read - results.Count, pass, fail, error, waived) { Exclusions = exclusions };
    }

    private SubjectResult Result(ObservedSubject observed)
    {
        var (subject, observation, reasons) = observed;
        var decision = waivers.Decide(control.Bound, observation, subject.Item.SubjectId, subject.Id, subject.Item, tags);
        return new SubjectResult
        {
            Subject = subject.Id,
            Observation = observation,
            Outcome = decision.Outcome,
            Reasons = reasons,
            Waiver = decision.Waiver,
            WaiverNote = decision.Note,
            RemediationCli = observation == Outcome.Fail ? control.Cli?.Fill(subject.Root, subject.Item.Configuration) : null,
        };
    }

    private readonly record struct ObservedSubject(Subject Subject, Outcome Observation, IReadOnlyList<Reason> Reasons);

    private static Value Tags(CompiledControl control, AccountView account, Item? item) =>
        item is not null && control.Tags is { } path
            ? path.Resolve(new Scope(account, item, item.Configuration))
            : Value.Unknown(control.Source, $"{control.Control.Resource.Name} has no tags");
}
