using IamCompliance.Assessment.Compilation;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Assessment.Values;
using IamCompliance.Assessment.Waiving;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Assessing;

/// <summary>Gives resources that nobody read the only verdict there is for them: Error, and why.</summary>
internal sealed class UnseenSubjects(CompiledControl control, AccountView account, WaiverBook waivers)
{
    public List<SubjectResult> Of(IReadOnlyList<UnseenResource> unseen) => [.. unseen.Select(Result)];

    public Reason Why(UnseenResource unseen) =>
        new(
            control.Control.Resource.Name,
            "a completely read population",
            $"unknown: {unseen.Cause}",
            control.Control.Resource.Part,
            Truth.Unknown
        );

    private SubjectResult Result(UnseenResource unseen)
    {
        var accounts = account.State.ItemsOf(ResourceTypes.Account);
        var accountId = accounts.Count == 1 ? accounts[0].SubjectId : account.State.Header.AccountId;
        var id = $"{accountId}#unread/{unseen.Name ?? "regions"}";
        var decision = waivers.Decide(control.Bound, Outcome.Error, accountId, id, null, NoTags);
        return new SubjectResult
        {
            Subject = id,
            Observation = Outcome.Error,
            Outcome = decision.Outcome,
            Reasons = [Why(unseen)],
            Waiver = decision.Waiver,
            WaiverNote = decision.Note,
        };
    }

    private Value NoTags(Item? item) => Value.Unknown(control.Source, "the subject was not read, and its tags neither");
}
