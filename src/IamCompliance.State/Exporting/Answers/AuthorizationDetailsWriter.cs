using System.Text.Json.Nodes;
using IamCompliance.State.Reading.Drafts;

namespace IamCompliance.State.Exporting.Answers;

/// <summary>Writes users, groups and roles as GetAccountAuthorizationDetails lists them.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html</remarks>
internal static class AuthorizationDetailsWriter
{
    private const string TrustOfNobodyElse = """
        {"Version":"2012-10-17",
         "Statement":{"Effect":"Allow","Principal":{"Service":"trustedadvisor.amazonaws.com"},"Action":"sts:AssumeRole"}}
        """;

    public static JsonObject Write(AccountExport export) =>
        new()
        {
            ["UserDetailList"] = Array(export.ItemsOf(ResourceTypes.User).Select(u => User(u, export))),
            ["GroupDetailList"] = Array(export.ItemsOf(ResourceTypes.Group).Select(g => Group(g, export))),
            ["RoleDetailList"] = Array(export.ItemsOf(ResourceTypes.Role).Select(r => Role(r, export))),
            ["Policies"] = Array(export.ItemsOf(ResourceTypes.Policy).Select(p => ManagedPolicyWriter.Write(p, export))),
            ["IsTruncated"] = false,
        };

    private static JsonObject User(ItemDraft user, AccountExport export) =>
        Principal(user, "User", export)
            .Texts("GroupList")
            .List("UserPolicyList", Inline)
            .Object("PermissionsBoundary", Boundary)
            .Tags("Tags")
            .Json;

    private static JsonObject Group(ItemDraft group, AccountExport export) =>
        Principal(group, "Group", export).List("GroupPolicyList", Inline).Json;

    private static JsonObject Role(ItemDraft role, AccountExport export) =>
        Principal(role, "Role", export)
            .Always("AssumeRolePolicyDocument", JsonNode.Parse(TrustOfNobodyElse)!)
            .List("RolePolicyList", Inline)
            .Object("PermissionsBoundary", Boundary)
            .List("InstanceProfileList", p => Profile(p, role))
            .Set(
                "RoleLastUsed",
                new AnswerShape(role.Configuration["roleLastUsed"] as JsonObject ?? []).Copy("LastUsedDate", "Region").Json
            )
            .Tags("Tags")
            .Json;

    private static AnswerShape Principal(ItemDraft item, string kind, AccountExport export) =>
        new AnswerShape(item.Configuration)
            .Always("Path", "/")
            .Set(kind + "Name", item.Name)
            .Set(kind + "Id", item.ResourceId)
            .Set("Arn", item.Arn)
            .Always("CreateDate", export.LongAgo)
            .List("AttachedManagedPolicies", p => p.Copy("PolicyName", "PolicyArn"));

    private static void Inline(AnswerShape policy) =>
        policy.Always("PolicyName", "inline").Always("PolicyDocument", JsonNode.Parse(ManagedPolicyWriter.Harmless)!);

    private static void Boundary(AnswerShape boundary) =>
        boundary.Always("PermissionsBoundaryType", "Policy").Copy("PermissionsBoundaryArn");

    private static void Profile(AnswerShape profile, ItemDraft role) =>
        profile
            .Always("InstanceProfileName", role.Name!)
            .Always("Arn", role.Arn!.Replace(":role/", ":instance-profile/", StringComparison.Ordinal));

    private static JsonArray Array(IEnumerable<JsonObject> entries) => new([.. entries]);
}
