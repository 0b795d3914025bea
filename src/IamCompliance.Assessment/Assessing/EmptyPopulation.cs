using IamCompliance.Assessment.Compilation;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Assessment.Values;
using IamCompliance.Assessment.Waiving;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Assessing;

/// <summary>Fails a control that wants somebody in scope and found nobody. The account is the one subject, as with a demanded
/// number.</summary>
internal sealed class EmptyPopulation(CompiledControl control, AccountView account, WaiverBook waivers)
{
    /// <summary>Fails the account.</summary>
    /// <param name="read">How many were read, none of them in scope.</param>
    public ControlResult Fail(int read)
    {
        var accounts = account.State.ItemsOf(ResourceTypes.Account);
        var id = accounts.Count == 1 ? accounts[0].SubjectId : account.State.Header.AccountId;
        var decision = waivers.Decide(control.Bound, Outcome.Fail, id, id, null, NoTags);
        var outcome = decision.Outcome;
        var observed = SubjectsSummary.Empty(control.Nouns, read);
        return new ControlResult
        {
            Control = control.Bound,
            Outcome = outcome,
            Summary = $"{observed}, and at least one is required",
            Ledger = new PopulationLedger(
                read: 1,
                excluded: 0,
                pass: 0,
                fail: outcome == Outcome.Waived ? 0 : 1,
                error: 0,
                waived: outcome == Outcome.Waived ? 1 : 0
            ),
            Subjects =
            [
                new SubjectResult
                {
                    Subject = id,
                    Observation = Outcome.Fail,
                    Outcome = outcome,
                    Reasons =
                    [
                        new Reason(
                            control.Control.Resource.Name,
                            $"at least one {control.Nouns.One} in scope",
                            observed,
                            control.Control.Resource.Part,
                            Truth.False
                        ),
                    ],
                    Waiver = decision.Waiver,
                    WaiverNote = decision.Note,
                    RemediationCli = null,
                },
            ],
            Parts = [.. control.Parts.Select(account.State.GetPart)],
        };
    }

    private Value NoTags(Item? item) => Value.Unknown(control.Source, "the subject is the account, which has no tags");
}
