using IamCompliance.Assessment.Compilation;
using IamCompliance.Assessment.Values;
using IamCompliance.Assessment.Waiving;

namespace IamCompliance.Assessment.Assessing;

/// <summary>Assesses a control that demands something of each subject.</summary>
internal sealed class SubjectsAssessor(CompiledControl control, AccountView account, WaiverBook waivers)
{
    private readonly SubjectEvaluator evaluator = new(control, account);

    public ControlResult Assess()
    {
        var population = Population.Of(control, account);
        var results = new List<SubjectResult>(population.Count);
        foreach (var subject in population)
        {
            if (evaluator.Observe(subject) is { } observation)
                results.Add(Result(subject, observation));
        }

        if (control.Control.FailsWhenEmpty && results.Count == 0 && evaluator.Population.IsProven)
            return new EmptyPopulation(control, account, waivers).Fail(population.Count);
        var ledger = Count(population.Count, results);
        var outcome = Precedence.Of(results.Select(r => r.Outcome), evaluator.Population.IsProven);
        return new ControlResult
        {
            Control = control.Bound,
            Outcome = outcome,
            Summary = SubjectsSummary.Of(control, ledger, results, evaluator.Population),
            Ledger = ledger,
            Subjects = results,
            Parts = [.. control.Parts.Select(account.State.GetPart)],
        };
    }

    private static PopulationLedger Count(int read, List<SubjectResult> results)
    {
        int pass = 0, fail = 0, error = 0, waived = 0;
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

        return new PopulationLedger(read, read - results.Count, pass, fail, error, waived);
    }

    private SubjectResult Result(Subject subject, Outcome observation)
    {
        var waiver = observation == Outcome.Fail ? waivers.Find(control.Bound, subject.Item.SubjectId, subject.Id) : null;
        return new SubjectResult
        {
            Subject = subject.Id,
            Observation = observation,
            Outcome = waiver is null ? observation : waivers.IsInForce(waiver) ? Outcome.Waived : Outcome.WaiverExpired,
            Reasons = new DeferredReasons(evaluator, subject),
            Waiver = waiver,
            RemediationCli = observation == Outcome.Fail ? control.Cli?.Fill(subject.Root, subject.Item.Configuration) : null,
        };
    }
}
