using IamCompliance.Assessment.Access;
using IamCompliance.State;

namespace IamCompliance.Assessment.Decisions;

/// <summary>Takes an account from a recorded state: what was not read to its end is not decided about.</summary>
internal static class StateAccount
{
    private static readonly string[] Guardrails =
        [PartIds.Organization, PartIds.OrganizationPath, PartIds.OrganizationPolicies, PartIds.OrganizationPolicyDocuments, PartIds.OrganizationPolicyTargets];

    public static RecordedAccount Read(string logicalPath, AccountState state)
    {
        if (!state.GetPart(PartIds.AuthorizationDetails).IsProven)
            return new RecordedAccount(null, $"{logicalPath}: {Describe(state, PartIds.AuthorizationDetails)}");
        var isAlone = state.GetPart(PartIds.Organization).Status == ReadStatus.Absent;
        var unread = isAlone ? null : Guardrails.FirstOrDefault(p => !state.GetPart(p).IsProven);
        return new RecordedAccount(
            AccountModelReader.Read(state, withGuardrails: !isAlone && unread is null),
            null,
            unread is null ? null : $"{logicalPath}: {Describe(state, unread)}, so which service control policies bind is not known; name them as `serviceControlPolicies`, `[]` when there are none");
    }

    private static string Describe(AccountState state, string part) => state.GetPart(part).Status switch
    {
        ReadStatus.NotCollected => $"{part} was not collected",
        var status => $"the reading of {part} was {status.ToString().ToLowerInvariant()}",
    };
}
