using System.Text.Json.Nodes;

namespace IamCompliance.State.Exporting.Completing;

/// <summary>Adds the managed policies that are attached to somebody or bound somebody: AWS lists every one of them.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html</remarks>
internal static class PolicyCompletion
{
    private static readonly string[] Holders = [ResourceTypes.User, ResourceTypes.Group, ResourceTypes.Role];

    public static void Apply(AccountExport export)
    {
        var known = export.ItemsOf(ResourceTypes.Policy).Select(p => p.Arn!).ToHashSet(StringComparer.Ordinal);
        foreach (var holder in Holders.SelectMany(export.ItemsOf).ToList())
        {
            foreach (var arn in Attached(export, holder.Configuration).Where(known.Add))
                export.Complete(ResourceTypes.Policy, Arn.TryParse(arn)?.Name ?? arn, new JsonObject { ["arn"] = arn });
        }
    }

    // Who is known by the name of a policy alone has the account's own.
    private static IEnumerable<string> Attached(AccountExport export, JsonObject holder)
    {
        foreach (var policy in (holder["attachedManagedPolicies"] as JsonArray ?? []).OfType<JsonObject>())
        {
            policy["policyArn"] ??= $"arn:{export.Partition}:iam::{export.AccountId}:policy/{policy["policyName"]}";
            var arn = policy["policyArn"]!.GetValue<string>();
            policy["policyName"] ??= Arn.TryParse(arn)?.Name;
            yield return arn;
        }

        if (holder["permissionsBoundary"]?["permissionsBoundaryArn"]?.GetValue<string>() is { } boundary)
            yield return boundary;
    }
}
