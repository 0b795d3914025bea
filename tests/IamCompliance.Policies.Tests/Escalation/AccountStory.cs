using System.Text.Json;
using System.Text.Json.Nodes;
using IamCompliance.Policies.Analysis;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Escalation;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Tests.Escalation;

/// <summary>Tells a small account: who is there, with which statements.</summary>
internal sealed class AccountStory
{
    public const string Account = "111122223333";
    private const string Version = "2012-10-17";

    private readonly JsonArray users = [];
    private readonly JsonArray roles = [];
    private readonly JsonArray groups = [];
    private readonly JsonArray policies = [];
    private readonly List<IReadOnlyList<CompiledPolicy>> guardrails = [];
    private readonly List<IReadOnlyList<CompiledPolicy>> resourceGuardrails = [];

    public static string Allow(string actions, string resource = "*", string? condition = null) =>
        Statement("Allow", actions, resource, condition);

    public static string Deny(string actions, string resource = "*", string? condition = null) =>
        Statement("Deny", actions, resource, condition);

    public static string User(string name) => $"arn:aws:iam::{Account}:user/{name}";

    public static string Role(string name) => $"arn:aws:iam::{Account}:role/{name}";

    public static string Policy(string name) => $"arn:aws:iam::{Account}:policy/{name}";

    public AccountStory WithUser(string name, params string[] statements) => WithUser(name, null, [], [], statements);

    public AccountStory WithUser(string name, string? boundary, string[] attached, string[] groupNames, params string[] statements)
    {
        users.Add(
            Principal(
                "User",
                name,
                boundary,
                attached,
                statements,
                new JsonObject { ["GroupList"] = new JsonArray([.. groupNames.Select(g => (JsonNode)g!)]) }
            )
        );
        return this;
    }

    public AccountStory WithRole(string name, string trust, params string[] statements)
    {
        var principal = trust.Contains(".amazonaws.com", StringComparison.Ordinal)
            ? $$"""{"Service":"{{trust}}"}"""
            : $$"""{"AWS":"{{trust}}"}""";
        return WithTrust(name, [$$"""{"Effect":"Allow","Principal":{{principal}},"Action":"sts:AssumeRole"}"""], statements);
    }

    /// <summary>Adds a role with a trust policy of these statements. It has an instance profile where the policy speaks of EC2.</summary>
    public AccountStory WithTrust(string name, string[] trust, params string[] statements)
    {
        roles.Add(
            Principal(
                "Role",
                name,
                null,
                [],
                statements,
                new JsonObject
                {
                    ["AssumeRolePolicyDocument"] = Document(trust),
                    ["InstanceProfileList"] = trust[0].Contains("\"ec2.", StringComparison.Ordinal)
                        ? new JsonArray(new JsonObject { ["InstanceProfileName"] = name })
                        : [],
                }
            )
        );
        return this;
    }

    /// <summary>Changes what the last role says of itself.</summary>
    public AccountStory With(string property, JsonNode value)
    {
        roles[^1]![property] = value;
        return this;
    }

    /// <summary>Says that the last user was made at the beginning of a year, which is the newest instant of the account.</summary>
    public AccountStory With(int year)
    {
        users[^1]!["CreateDate"] = $"{year}-01-01T00:00:00Z";
        return this;
    }

    public AccountStory WithUserTag(string key, string value)
    {
        users[^1]!["Tags"] = new JsonArray(new JsonObject { ["Key"] = key, ["Value"] = value });
        return this;
    }

    public AccountStory WithResourceGuardrail(params string[] statements)
    {
        resourceGuardrails.Add([
            CompiledPolicy.Compile("resource guardrail", Document(statements).ToJsonString(), PolicyKind.ResourceControl),
        ]);
        return this;
    }

    public AccountStory WithGroup(string name, params string[] statements)
    {
        groups.Add(
            new JsonObject
            {
                ["GroupName"] = name,
                ["Arn"] = $"arn:aws:iam::{Account}:group/{name}",
                ["GroupPolicyList"] = Inline(statements),
                ["AttachedManagedPolicies"] = new JsonArray(),
            }
        );
        return this;
    }

    public AccountStory WithPolicy(string name, string statement, string? otherVersion = null)
    {
        var versions = new JsonArray(new JsonObject { ["IsDefaultVersion"] = true, ["Document"] = Document(statement) });
        if (otherVersion is not null)
            versions.Add(new JsonObject { ["IsDefaultVersion"] = false, ["Document"] = Document(otherVersion) });
        policies.Add(new JsonObject { ["Arn"] = Policy(name), ["PolicyVersionList"] = versions });
        return this;
    }

    public AccountStory WithGuardrail(params string[] statements)
    {
        guardrails.Add([CompiledPolicy.Compile("guardrail", Document(statements).ToJsonString(), PolicyKind.ServiceControl)]);
        return this;
    }

    public AccountModel Build()
    {
        var root = new JsonObject
        {
            ["UserDetailList"] = users.DeepClone(),
            ["RoleDetailList"] = roles.DeepClone(),
            ["GroupDetailList"] = groups.DeepClone(),
            ["Policies"] = policies.DeepClone(),
        };
        var account = AuthorizationDetails.Read(JsonElement.Parse(root.ToJsonString()), guardrails, resourceGuardrails);
        Assert.Empty(account.Problems);
        return account;
    }

    public PrincipalEscalations Escalations(string arn) => EscalationGraph.Analyse(Build()).Single(p => p.Principal == arn);

    private static JsonObject Principal(string kind, string name, string? boundary, string[] attached, string[] statements, JsonObject more)
    {
        more["Arn"] = kind == "User" ? User(name) : Role(name);
        more[$"{kind}Name"] = name;
        more[$"{kind}PolicyList"] = Inline(statements);
        more["AttachedManagedPolicies"] = new JsonArray([.. attached.Select(a => (JsonNode)new JsonObject { ["PolicyArn"] = Policy(a) })]);
        if (boundary is not null)
            more["PermissionsBoundary"] = new JsonObject { ["PermissionsBoundaryArn"] = Policy(boundary) };
        return more;
    }

    private static JsonArray Inline(string[] statements) =>
        statements.Length == 0
            ? []
            : new JsonArray(new JsonObject { ["PolicyName"] = "inline", ["PolicyDocument"] = Document(statements) });

    private static JsonNode Document(params string[] statements) =>
        JsonNode.Parse($$"""{"Version":"{{Version}}","Statement":[{{string.Join(",", statements)}}]}""")!;

    private static string Statement(string effect, string actions, string resource, string? condition) =>
        $$"""{"Effect":"{{effect}}","Action":[{{string.Join(",", actions.Split(' ').Select(a => $"\"{a}\""))}}],"Resource":"{{resource}}"{{(condition is null ? "" : $",\"Condition\":{condition}")}}}""";
}
