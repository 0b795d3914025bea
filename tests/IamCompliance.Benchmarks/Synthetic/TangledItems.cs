using System.Text.Json.Nodes;
using IamCompliance.State.Model;
using static IamCompliance.Benchmarks.Synthetic.SyntheticAccount;

namespace IamCompliance.Benchmarks.Synthetic;

/// <summary>
/// Users, groups, roles and policies that hang together as in a grown account. Shares are those of an export of 1,000 users, 503 roles and 525
/// policies: one user in six and one role in three with inline policies, up to three groups a user, up to seven policies a role, one role in
/// eleven trusting its whole account and one in sixteen another role, one principal in ten with a boundary.
/// </summary>
internal sealed class TangledItems(AccountSize size, Random random)
{
    private const string Boundary = $"arn:aws:iam::{AccountId}:policy/app/policy-00000";

    private static readonly int[] GroupsOfUser = [0, 1, 1, 1, 2, 2, 2, 3, 1, 1];
    private static readonly int[] PoliciesOfUser = [0, 0, 0, 0, 0, 1, 1, 1, 2, 2];
    private static readonly int[] PoliciesOfRole = [0, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5, 7];

    public IEnumerable<Item> All()
    {
        var documents = new TangledDocuments(size, random);
        var members = Enumerable.Range(0, size.Groups).Select(_ => new JsonArray()).ToArray();
        List<Item> users = [.. Enumerable.Range(0, size.Users).Select(i => User(i, documents, members))];
        return
        [
            .. Enumerable.Range(0, size.Groups).Select(i => Group(i, documents, members[i])),
            .. users,
            .. Enumerable.Range(0, size.Roles).Select(i => Role(i, documents)),
            .. Enumerable
                .Range(0, size.Policies)
                .Select(i => PrincipalItems.Policy(i, i == 0 ? documents.Boundary() : documents.Next(), random)),
        ];
    }

    private Item User(int index, TangledDocuments documents, JsonArray[] members)
    {
        var user = PrincipalItems.UserConfiguration(index, size, random);
        HashSet<int> groups = [.. Enumerable.Range(0, Of(GroupsOfUser)).Select(_ => random.Next(size.Groups))];
        foreach (var group in groups)
            members[group].Add($"user-{index:D5}");
        user["groupList"] = new JsonArray([.. groups.Select(g => (JsonNode)$"group-{g:D4}")]);
        user["attachedManagedPolicies"] = Attached(Of(PoliciesOfUser));
        user["userPolicyList"] = Inline(0.16, documents);
        if (random.NextDouble() < 0.11)
            user["permissionsBoundary"] = Bounded();
        return Item("AWS::IAM::User", $"AIDA{index:D16}", (string?)user["arn"], "global", user);
    }

    private Item Group(int index, TangledDocuments documents, JsonArray members)
    {
        var group = PrincipalItems.GroupConfiguration(index);
        group["members"] = members;
        group["attachedManagedPolicies"] = Attached(random.Next(5));
        group["groupPolicyList"] = Inline(0.35, documents);
        return Item("AWS::IAM::Group", $"AGPA{index:D16}", (string?)group["arn"], "global", group);
    }

    private Item Role(int index, TangledDocuments documents)
    {
        var role = PrincipalItems.RoleConfiguration(index, size, random);
        role["assumeRolePolicyDocument"] = documents.Trust();
        role["attachedManagedPolicies"] = Attached(Of(PoliciesOfRole));
        role["rolePolicyList"] = Inline(0.37, documents);
        if (random.NextDouble() < 0.14)
            role["permissionsBoundary"] = Bounded();
        return Item("AWS::IAM::Role", $"AROA{index:D16}", (string?)role["arn"], "global", role);
    }

    private JsonArray Attached(int count)
    {
        HashSet<string> arns = [];
        for (var i = 0; i < count; i++)
            arns.Add(
                random.NextDouble() < 0.02
                    ? "arn:aws:iam::aws:policy/AdministratorAccess"
                    : $"arn:aws:iam::{AccountId}:policy/app/policy-{random.Next(size.Policies):D5}"
            );
        return new JsonArray([
            .. arns.Select(a => (JsonNode)new JsonObject { ["policyName"] = a[(a.LastIndexOf('/') + 1)..], ["policyArn"] = a }),
        ]);
    }

    private JsonArray Inline(double chance, TangledDocuments documents) =>
        random.NextDouble() < chance ? [new JsonObject { ["policyName"] = "inline", ["policyDocument"] = documents.Next() }] : [];

    private int Of(int[] shares) => shares[random.Next(shares.Length)];

    private static JsonObject Bounded() => new() { ["permissionsBoundaryType"] = "Policy", ["permissionsBoundaryArn"] = Boundary };
}
