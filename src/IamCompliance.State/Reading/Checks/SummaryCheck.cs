using System.Text.Json.Nodes;
using IamCompliance.State.Model;
using IamCompliance.State.Reading.Drafts;

namespace IamCompliance.State.Reading.Checks;

/// <summary>Compares the counts of the account summary with the lists.</summary>
/// <remarks>
/// On a disagreement nobody can know which of the two is right, so both become partial: the summary, and the part whose list has another
/// length. Lists that agree keep their status.
/// </remarks>
internal static class SummaryCheck
{
    /// <summary>Gets the parts whose answers are held against each other.</summary>
    public static IReadOnlyList<string> Compared { get; } =
    [
        PartIds.AccountSummary,
        PartIds.AuthorizationDetails,
        PartIds.CredentialReport,
        PartIds.VirtualMfaDevices,
        PartIds.ServerCertificates,
        PartIds.OidcProviders,
        PartIds.SamlProviders,
    ];

    public static void Apply(AccountDraft draft)
    {
        var summary = draft.Part(PartIds.AccountSummary);
        if (summary.Status != ReadStatus.Complete || draft.Account.Configuration["summary"] is not JsonObject counts)
            return;
        CountedList[] lists =
        [
            new(
                "users",
                PartRows.Get(PartIds.AuthorizationDetails).Operation,
                [PartIds.AuthorizationDetails],
                draft.ItemsOf(ResourceTypes.User).Count(u => !u.IsOnlyMentioned)
            ),
            new(
                "groups",
                PartRows.Get(PartIds.AuthorizationDetails).Operation,
                [PartIds.AuthorizationDetails],
                draft.ItemsOf(ResourceTypes.Group).Count
            ),
            new(
                "roles",
                PartRows.Get(PartIds.AuthorizationDetails).Operation,
                [PartIds.AuthorizationDetails],
                draft.ItemsOf(ResourceTypes.Role).Count
            ),
            new(
                "policies",
                PartRows.Get(PartIds.AuthorizationDetails).Operation,
                [PartIds.AuthorizationDetails],
                CountLocalPolicies(draft)
            ),
            new(
                "serverCertificates",
                PartRows.Get(PartIds.ServerCertificates).Operation,
                [PartIds.ServerCertificates],
                draft.ItemsOf(ResourceTypes.ServerCertificate).Count
            ),
            new(
                "providers",
                PartRows.Get(PartIds.OidcProviders).Operation,
                [PartIds.OidcProviders, PartIds.SamlProviders],
                draft.ItemsOf(ResourceTypes.OidcProvider).Count + draft.ItemsOf(ResourceTypes.SamlProvider).Count
            ),
        ];
        // All lists are chosen before the first is lowered, so that every contradiction of a part is told.
        foreach (var list in lists.Where(l => l.PartsOf(draft).All(p => p.IsProven)).ToList())
        {
            if (counts[list.Property] is not { } node || node.GetValue<decimal>() == list.Count)
                continue;
            var message = $"The account summary counts {node} {Words(list.Property)}, and the lists have {list.Count}.";
            foreach (var part in list.PartsOf(draft))
                part.Degrade(list.Operation.Action, PartErrorCodes.CountMismatch, message);
            summary.Degrade(PartRows.Get(PartIds.AccountSummary).Operation.Action, PartErrorCodes.CountMismatch, message);
        }

        DemandDevices(draft, counts);
    }

    /// <summary>
    /// Demands that the lists of devices have at least as many as the summary counts. Devices that are not virtual stand in no list of the
    /// account, only in those of their users, so a longer list contradicts nothing, and a shorter one says nothing against the summary.
    /// </summary>
    private static void DemandDevices(AccountDraft draft, JsonObject counts)
    {
        var devices = draft.Part(PartIds.VirtualMfaDevices);
        if (!devices.IsProven || counts["mfaDevices"]?.GetValue<decimal>() is not { } counted)
            return;
        var listed = draft.ItemsOf(ResourceTypes.VirtualMfaDevice).Count + draft.ItemsOf(ResourceTypes.User).Sum(CountOthers);
        if (listed >= counted)
            return;
        devices.Degrade(
            PartRows.Get(PartIds.VirtualMfaDevices).Operation.Action,
            PartErrorCodes.CountMismatch,
            $"The account summary counts {counted} MFA devices, and the lists have {listed}. Devices that are "
                + $"not virtual stand in the answers of iam list-mfa-devices for their users."
        );
    }

    private static int CountOthers(ItemDraft user) =>
        (user.Configuration["mfaDevices"] as JsonArray)?.Count(d => d?["kind"]?.GetValue<string>() != "virtual") ?? 0;

    private static int CountLocalPolicies(AccountDraft draft) =>
        draft.ItemsOf(ResourceTypes.Policy).Count(p => p.Configuration["isAwsManaged"]?.GetValue<bool>() == false);

    private static string Words(string property) =>
        property switch
        {
            "policies" => "customer managed policies",
            "serverCertificates" => "server certificates",
            "providers" => "identity providers",
            _ => property,
        };

    private sealed record CountedList(string Property, ReadOperation Operation, string[] PartIds, int Count)
    {
        public IEnumerable<PartDraft> PartsOf(AccountDraft draft) => PartIds.Select(draft.Part);
    }
}
