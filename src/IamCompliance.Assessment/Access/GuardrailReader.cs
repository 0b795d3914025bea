using System.Text.Json;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Evaluation;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Access;

/// <summary>Finds the policies of the organization that bind an account, level by level. Whether the parts they come from were read is for
/// the caller to ask.</summary>
/// <remarks>
/// They do not bind the management account: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html.
/// </remarks>
internal static class GuardrailReader
{
    public static IReadOnlyList<Guardrail> Read(AccountState state)
    {
        if (
            state.ItemsOf(ResourceTypes.Account) is not [var account, ..]
            || IsManagementAccount(account.Configuration, state.Header.AccountId)
        )
            return [];
        var levels = LevelsOf(account.Configuration);
        return
        [
            .. state
                .ItemsOf(ResourceTypes.OrganizationPolicy)
                .SelectMany(p => Attachments(p, levels))
                .OrderBy(g => g.Level)
                .ThenBy(g => g.Type, StringComparer.Ordinal)
                .ThenBy(g => g.Name, StringComparer.Ordinal)
                .ThenBy(g => g.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>
    /// Lists why it is not known what binds the account, although the parts were read: policies of which the document or the targets are
    /// missing, and documents that AWS would not store.
    /// </summary>
    public static IReadOnlyList<string> Problems(AccountState state, IReadOnlyList<Guardrail> guardrails) =>
        [
            .. state
                .ItemsOf(ResourceTypes.OrganizationPolicy)
                .Select(WhyUnknown)
                .Concat(guardrails.Select(g => DocumentReader.WhyUndecidable(g.Policy)))
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Gathers the compiled policies of one type, a list for each level that the account stands under.</summary>
    public static IReadOnlyList<IReadOnlyList<CompiledPolicy>> Levels(
        AccountState state,
        IReadOnlyList<Guardrail> guardrails,
        bool serviceControl
    )
    {
        var ofType = guardrails.Where(g => g.IsServiceControl == serviceControl).ToList();
        if (ofType.Count == 0)
            return [];
        var depth = LevelsOf(state.ItemsOf(ResourceTypes.Account)[0].Configuration).Count;
        return
        [
            .. Enumerable
                .Range(0, depth)
                .Select(l => (IReadOnlyList<CompiledPolicy>)[.. ofType.Where(g => g.Level == l).Select(g => g.Policy)]),
        ];
    }

    /// <summary>Tells whether an account manages its organization.</summary>
    public static bool IsManagementAccount(JsonElement account, string accountId) =>
        account.Object("organization") is { } organization && organization.Text("managementAccountId") == accountId;

    private static string? WhyUnknown(Item policy)
    {
        var name = policy.Configuration.Text("name") ?? policy.ResourceName ?? policy.ResourceId;
        if (
            policy.UnreadParts.FirstOrDefault(p => p is PartIds.OrganizationPolicyDocuments or PartIds.OrganizationPolicyTargets) is
            { } unread
        )
            return $"{unread} was not read for {name}";
        return policy.Configuration.Object("content") is null ? $"the document of {name} was not recorded" : null;
    }

    private static Dictionary<string, int> LevelsOf(JsonElement account) =>
        account
            .List("organizationPath")
            .Select((step, level) => (Id: step.Text("id"), level))
            .Where(s => s.Id is not null)
            .ToDictionary(s => s.Id!, s => s.level, StringComparer.Ordinal);

    private static IEnumerable<Guardrail> Attachments(Item policy, Dictionary<string, int> levels)
    {
        var json = policy.Configuration;
        if (json.Text("type") is not ("SERVICE_CONTROL_POLICY" or "RESOURCE_CONTROL_POLICY") || json.Object("content") is not { } document)
            yield break;
        var type = json.Text("type")!;
        var name = json.Text("name") ?? policy.ResourceName ?? policy.ResourceId;
        var compiled = DocumentReader.Compile(
            name,
            document,
            type == "SERVICE_CONTROL_POLICY" ? PolicyKind.ServiceControl : PolicyKind.ResourceControl
        );
        var isAwsManaged =
            json.ValueKind == JsonValueKind.Object
            && json.TryGetProperty("awsManaged", out var owned)
            && owned.ValueKind == JsonValueKind.True;
        foreach (var target in json.List("targets").Select(t => t.Text("targetId")).OfType<string>())
        {
            if (levels.TryGetValue(target, out var level))
                yield return new Guardrail(
                    name,
                    json.Text("id") ?? policy.ResourceId,
                    type,
                    isAwsManaged,
                    target,
                    level,
                    document,
                    compiled
                );
        }
    }
}
