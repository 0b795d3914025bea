using IamCompliance.Assessment.Compilation;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Assessment.Values;
using IamCompliance.Assessment.Waiving;
using IamCompliance.Definitions.Linking;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Assessing;

/// <summary>
/// Leaves a control undecided whose parameters nobody set although no default fits anybody: what it would find then says nothing of the
/// account. The account is the one subject.
/// </summary>
internal sealed class UnsetParameters(CompiledControl control, AccountView account, WaiverBook waivers)
{
    private readonly IReadOnlyList<BoundParameter> unset = [.. control.Bound.Parameters.Where(p => p.IsUnset)];

    /// <summary>Gives the Error; nothing where all is set, where there is nobody to ask, or where nobody can say who there is, which is an
    /// Error of its own.</summary>
    public ControlResult? Find() =>
        unset.Count > 0 && account.Reading(control.Control.Resource.Part).IsProven && IsSomebodyThere() ? Error() : null;

    private bool IsSomebodyThere()
    {
        var evaluator = new SubjectEvaluator(control, account);
        return control.Count is not null
            || control.Control.FailsWhenEmpty
            || Population.Of(control, account).Exists(s => evaluator.IsInScope(s) != Truth.False);
    }

    private ControlResult Error()
    {
        var accounts = account.State.ItemsOf(ResourceTypes.Account);
        var id = accounts.Count == 1 ? accounts[0].SubjectId : account.State.Header.AccountId;
        var decision = waivers.Decide(control.Bound, Outcome.Error, id, id, null, NoTags);
        return new ControlResult
        {
            Control = control.Bound,
            Outcome = decision.Outcome,
            Summary = $"cannot be decided: {string.Join("; ", unset.Select(Cause))}",
            Ledger = new PopulationLedger(read: 1, excluded: 0, pass: 0, fail: 0, error: 1, waived: 0),
            Subjects =
            [
                new SubjectResult
                {
                    Subject = id,
                    Observation = Outcome.Error,
                    Outcome = decision.Outcome,
                    Reasons = [.. unset.Select(Reason)],
                    Waiver = decision.Waiver,
                    WaiverNote = decision.Note,
                    RemediationCli = null,
                },
            ],
            Parts = [.. control.Parts.Select(account.State.GetPart)],
        };
    }

    private Reason Reason(BoundParameter bound) =>
        new($"${bound.Parameter.Name}", "a value of one's own", $"unknown: {Cause(bound)}", control.Control.Resource.Part, Truth.Unknown);

    private string Cause(BoundParameter bound) =>
        $"set the parameter {bound.Parameter.Name} of {control.Control.Id} in the profile ({bound.Parameter.Description.TrimEnd('.')})";

    private Value NoTags(Item? item) => Value.Unknown(control.Source, "the subject is the account, which has no tags");
}
