using System.Text.Json;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Access;

/// <summary>Lists the policies that an account's own people wrote.</summary>
internal static class OwnPolicies
{
    private static readonly (string Type, string Kind)[] Owners =
    [
        (ResourceTypes.Group, "group"),
        (ResourceTypes.Role, "role"),
        (ResourceTypes.User, "user"),
    ];

    public static IEnumerable<OwnPolicy> Of(AccountState state, PolicyShelf shelf)
    {
        foreach (var item in state.ItemsOf(ResourceTypes.Policy))
        {
            var policy = shelf.Find(
                shelf.ArnOf(item, "policy", "policyName"),
                item.Configuration.Text("policyName") ?? item.ResourceName ?? item.ResourceId
            );
            if (!policy.IsAwsManaged)
                yield return new OwnPolicy($"policy/{policy.Name}", policy, null, null, IsInUse(item));
        }

        foreach (var (type, kind) in Owners)
        {
            foreach (var item in state.ItemsOf(type))
            {
                var owner = item.ResourceName ?? item.ResourceId;
                foreach (var policy in HeldPolicies.Of(item, shelf).Where(h => h is { Arn: null, GroupName: null }))
                    yield return new OwnPolicy($"{kind}/{owner}/{policy.Name}", policy, type, owner, true);
            }
        }
    }

    private static bool IsInUse(Item policy) => Number(policy, "attachmentCount") + Number(policy, "permissionsBoundaryUsageCount") > 0;

    private static int Number(Item policy, string name) =>
        policy.Configuration.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.Number
        && value.TryGetInt32(out var number)
            ? number
            : 0;
}
