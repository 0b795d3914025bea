using System.Globalization;
using System.Text.Json;
using IamCompliance.Assessment.Compilation;
using IamCompliance.Assessment.Values;
using IamCompliance.Assessment.Waiving;

namespace IamCompliance.Assessment.Assessing;

/// <summary>Assesses a control that demands a number of resources. The account is the one subject.</summary>
internal sealed class CountAssessor(CompiledControl control, AccountView account, WaiverBook waivers)
{
    private readonly SubjectEvaluator evaluator = new(control, account);

    public ControlResult Assess()
    {
        var tally = MatchTally.Of(Population.Of(control, account), evaluator);
        var truth = evaluator.Population.IsProven ? control.Count!.Hold(tally.Certain, tally.Possible) : Truth.Unknown;
        var subject = Result(truth, tally);
        return new ControlResult
        {
            Control = control.Bound,
            Outcome = subject.Outcome,
            Summary = Summary(subject, tally),
            Ledger = Ledger(subject.Outcome),
            Subjects = [subject],
            Parts = [.. control.Parts.Select(account.State.GetPart)],
        };
    }

    private static PopulationLedger Ledger(Outcome outcome) => new(
        read: 1,
        excluded: 0,
        pass: outcome == Outcome.Pass ? 1 : 0,
        fail: outcome is Outcome.Fail or Outcome.WaiverExpired ? 1 : 0,
        error: outcome == Outcome.Error ? 1 : 0,
        waived: outcome == Outcome.Waived ? 1 : 0);

    private SubjectResult Result(Truth truth, MatchTally tally)
    {
        var observation = truth switch
        {
            Truth.True => Outcome.Pass,
            Truth.False => Outcome.Fail,
            _ => Outcome.Error,
        };
        var accounts = account.State.ItemsOf("AWS::::Account");
        var id = accounts.Count == 1 ? accounts[0].SubjectId : account.State.Header.AccountId;
        var waiver = observation == Outcome.Fail ? waivers.Find(control.Bound, id, id) : null;
        return new SubjectResult
        {
            Subject = id,
            Observation = observation,
            Outcome = waiver is null ? observation : waivers.IsInForce(waiver) ? Outcome.Waived : Outcome.WaiverExpired,
            Reasons = Explain(truth, tally),
            Waiver = waiver,
            RemediationCli = observation == Outcome.Fail ? control.Cli?.Fill(accounts.Count == 1 ? accounts[0].Configuration : default(JsonElement)) : null,
        };
    }

    private List<Reason> Explain(Truth truth, MatchTally tally)
    {
        if (!evaluator.Population.IsProven)
            return [evaluator.WhyUnproven()];
        var path = control.Each is null ? control.Control.Resource.Name : $"{control.Control.Resource.Name}#{control.Each.Text}";
        var where = control.Where is null ? "" : $" where {control.Where.Words}";
        var reasons = truth == Truth.Unknown ? tally.Unknown.SelectMany(evaluator.Explain).Distinct().ToList() : [];
        var observed = truth == Truth.Unknown ? $"unknown: {Counted(tally)}, {Causes.Of(reasons)}" : Counted(tally);
        return
        [
            new Reason(path, $"{control.Count!.Words} {control.Nouns.Many}{where}", observed, evaluator.Population.Part.Id, truth),
            .. reasons,
        ];
    }

    private string Summary(SubjectResult subject, MatchTally tally)
    {
        if (subject.Outcome == Outcome.Error)
        {
            var causes = evaluator.Population.IsProven ? Causes.Of(tally.Unknown.SelectMany(evaluator.Explain)) : evaluator.Population.Cause;
            return $"cannot be decided: {causes}";
        }

        var waived = subject.Outcome switch
        {
            Outcome.Waived => ", under a waiver in force",
            Outcome.WaiverExpired => ", under a waiver that has expired",
            _ => "",
        };
        return $"{Counted(tally)}; {control.Count!.Words} required{waived}";
    }

    private string Counted(MatchTally tally)
    {
        if (control.Where is null && tally.Unknown.Count == 0)
            return $"{control.Nouns.Count(tally.Certain)} found";
        var matching = string.Create(CultureInfo.InvariantCulture, $"{tally.Certain} of {control.Nouns.Count(tally.Read)} {(tally.Certain == 1 ? "matches" : "match")}");
        return tally.Unknown.Count == 0 ? matching : string.Create(CultureInfo.InvariantCulture, $"{matching} and {tally.Unknown.Count} cannot be decided");
    }
}
