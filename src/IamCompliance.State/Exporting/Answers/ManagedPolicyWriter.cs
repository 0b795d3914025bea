using System.Text.Json.Nodes;
using IamCompliance.State.Reading.Drafts;

namespace IamCompliance.State.Exporting.Answers;

/// <summary>Writes managed policies as GetAccountAuthorizationDetails lists them, each version with its document.</summary>
internal static class ManagedPolicyWriter
{
    /// <summary>The document of a policy of which nobody said what it allows.</summary>
    public const string Harmless =
        """{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"sts:GetCallerIdentity","Resource":"*"}}""";

    private static readonly string[] Holders = [ResourceTypes.User, ResourceTypes.Group, ResourceTypes.Role];

    public static JsonObject Write(ItemDraft policy, AccountExport export)
    {
        var json = policy.Configuration;
        var inForce = json["defaultVersionId"]?.GetValue<string>() ?? DefaultOf(json) ?? "v1";
        return new AnswerShape(json)
            .Set("PolicyName", policy.Name)
            .Set("PolicyId", policy.ResourceId)
            .Set("Arn", policy.Arn)
            .Always("Path", "/")
            .Copy("Description")
            .Set("DefaultVersionId", inForce)
            .Always("AttachmentCount", Holders.SelectMany(export.ItemsOf).Count(h => IsAttached(h, policy)))
            .Always("PermissionsBoundaryUsageCount", Holders.SelectMany(export.ItemsOf).Count(h => IsBoundary(h, policy)))
            .Always("IsAttachable", true)
            .Always("CreateDate", export.LongAgo)
            .Always("UpdateDate", export.LongAgo)
            .Set("PolicyVersionList", Versions(json, inForce, export))
            .Json;
    }

    private static JsonArray Versions(JsonObject policy, string inForce, AccountExport export)
    {
        var document = policy["document"] ?? JsonNode.Parse(Harmless)!;
        var known = (policy["policyVersionList"] as JsonArray ?? []).OfType<JsonObject>().ToList();
        if (!known.Any(v => v["versionId"]?.GetValue<string>() == inForce))
            known.Insert(0, new JsonObject { ["versionId"] = inForce });
        return new JsonArray([.. known.Select(v => (JsonNode?)Version(v, inForce, document, export))]);
    }

    private static JsonObject Version(JsonObject version, string inForce, JsonNode document, AccountExport export)
    {
        var isInForce = version["versionId"]?.GetValue<string>() == inForce;
        return new AnswerShape(version)
            .Copy("VersionId")
            .Set("IsDefaultVersion", isInForce)
            .Always("CreateDate", export.LongAgo)
            .Set("Document", isInForce ? document : version["document"] ?? JsonNode.Parse(Harmless))
            .Json;
    }

    private static string? DefaultOf(JsonObject policy) =>
        (policy["policyVersionList"] as JsonArray ?? [])
            .OfType<JsonObject>()
            .FirstOrDefault(v => v["isDefaultVersion"]?.GetValue<bool>() == true)
            ?["versionId"]?.GetValue<string>();

    private static bool IsAttached(ItemDraft holder, ItemDraft policy) =>
        (holder.Configuration["attachedManagedPolicies"] as JsonArray ?? []).Any(p => p?["policyArn"]?.GetValue<string>() == policy.Arn);

    private static bool IsBoundary(ItemDraft holder, ItemDraft policy) =>
        holder.Configuration["permissionsBoundary"]?["permissionsBoundaryArn"]?.GetValue<string>() == policy.Arn;
}
