using IamCompliance.Assessment.Access;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Decisions;

/// <summary>Takes an account from a recorded state: what was not read to its end is not decided about.</summary>
internal static class StateAccount
{
    public static RecordedAccount Read(string logicalPath, AccountState state)
    {
        if (!state.GetPart(PartIds.AuthorizationDetails).IsProven)
            return new RecordedAccount(null, $"{logicalPath}: {Describe(state, PartIds.AuthorizationDetails)}");
        var unread = AccountModelReader.UnreadGuardrails(state);
        return new RecordedAccount(
            AccountModelReader.Read(state, withGuardrails: unread.Count == 0),
            null,
            unread.Count == 0
                ? null
                : $"{logicalPath}: {Describe(state, unread[0])}, so which guardrails bind is not known; name them "
                    + $"as `serviceControlPolicies` and `resourceControlPolicies`, `[]` when there are none"
        );
    }

    private static string Describe(AccountState state, string part) =>
        state.GetPart(part).Status switch
        {
            ReadStatus.NotCollected => $"{part} was not collected",
            var status => $"the reading of {part} was {status.ToString().ToLowerInvariant()}",
        };
}
