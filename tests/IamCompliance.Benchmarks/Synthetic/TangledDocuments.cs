using System.Text.Json.Nodes;
using static IamCompliance.Benchmarks.Synthetic.SyntheticAccount;

namespace IamCompliance.Benchmarks.Synthetic;

/// <summary>Policies of a tangled account: nearly all distinct, most that only read, some that write, a few that administer identities.</summary>
internal sealed class TangledDocuments(AccountSize size, Random random)
{
    private static readonly string[] Services =
    [
        "s3",
        "sqs",
        "sns",
        "dynamodb",
        "lambda",
        "logs",
        "kms",
        "rds",
        "ec2",
        "ecs",
        "secretsmanager",
        "ssm",
        "cloudformation",
        "states",
        "glue",
        "athena",
    ];

    private static readonly string[] Identity =
    [
        "iam:PassRole",
        "iam:GetRole",
        "iam:CreateAccessKey",
        "iam:AttachRolePolicy",
        "iam:PutUserPolicy",
        "iam:CreatePolicyVersion",
        "iam:UpdateAssumeRolePolicy",
        "iam:AddUserToGroup",
        "sts:AssumeRole",
        "lambda:CreateFunction",
        "ec2:RunInstances",
        "iam:List*",
    ];

    private static readonly string[] Workloads = ["lambda", "ec2", "ecs-tasks", "states", "glue", "rds", "firehose", "cloudformation"];

    /// <summary>A policy as people write them: one to six statements.</summary>
    public JsonObject Next() => Document([.. Enumerable.Range(0, 1 + (random.Next(6) * random.Next(2))).Select(i => Statement(i))]);

    /// <summary>A boundary that leaves out identities.</summary>
    public JsonObject Boundary() =>
        Document(
            new JsonObject
            {
                ["Effect"] = "Allow",
                ["Action"] = "*",
                ["Resource"] = "*",
            },
            new JsonObject
            {
                ["Effect"] = "Deny",
                ["Action"] = new JsonArray("iam:*", "organizations:*"),
                ["Resource"] = "*",
            }
        );

    /// <summary>A trust policy: half of them for services, the rest for the account, roles, other accounts, pipelines and, rarely, anybody.</summary>
    public JsonObject Trust() =>
        random.Next(16) switch
        {
            < 8 => Trust("Service", $"{Workloads[random.Next(Workloads.Length)]}.amazonaws.com"),
            8 or 9 => Trust("AWS", $"arn:aws:iam::{AccountId}:root"),
            10 => Trust("AWS", $"arn:aws:iam::{AccountId}:role/app/role-{random.Next(size.Roles):D5}"),
            11 => Trust("AWS", $"arn:aws:iam::{AccountId}:user/people/user-{random.Next(size.Users):D5}"),
            12 or 13 => Trust("AWS", $"arn:aws:iam::{random.Next(100000, 999999)}000000:root"),
            14 => Trust("Federated", $"arn:aws:iam::{AccountId}:saml-provider/CorpIdP", "sts:AssumeRoleWithSAML", "saml:aud"),
            _ => Trust("AWS", "*", "sts:AssumeRole", "sts:ExternalId"),
        };

    private JsonObject Statement(int index)
    {
        var kind = random.Next(20);
        var service = Services[random.Next(Services.Length)];
        var statement = new JsonObject { ["Sid"] = $"S{index}", ["Effect"] = kind == 19 ? "Deny" : "Allow" };
        statement["Action"] = kind switch
        {
            0 => new JsonArray([.. Some(Identity, 1 + random.Next(3))]),
            1 => new JsonArray($"{service}:*"),
            < 8 => new JsonArray($"{service}:Put*", $"{service}:Create*", $"{service}:Get*"),
            _ => new JsonArray($"{service}:Get*", $"{service}:List*", $"{Services[random.Next(Services.Length)]}:Describe*"),
        };
        statement["Resource"] = kind switch
        {
            0 => new JsonArray(random.Next(2) == 0 ? "*" : $"arn:aws:iam::{AccountId}:role/app/role-0{random.Next(10)}*"),
            < 8 => new JsonArray($"arn:aws:{service}:us-east-1:{AccountId}:team-{random.Next(400)}/*"),
            _ => new JsonArray("*"),
        };
        if (random.Next(8) == 0)
            statement["Condition"] = new JsonObject
            {
                ["StringEquals"] = new JsonObject { ["aws:ResourceTag/team"] = $"team-{random.Next(40)}" },
            };
        return statement;
    }

    private IEnumerable<JsonNode> Some(string[] names, int count)
    {
        HashSet<string> chosen = [.. Enumerable.Range(0, count).Select(_ => names[random.Next(names.Length)])];
        return chosen.Select(n => (JsonNode)n);
    }

    private static JsonObject Trust(string kind, string principal, string action = "sts:AssumeRole", string? key = null)
    {
        var statement = new JsonObject
        {
            ["Effect"] = "Allow",
            ["Principal"] = new JsonObject { [kind] = principal },
            ["Action"] = action,
        };
        if (key is not null)
            statement["Condition"] = new JsonObject { ["StringEquals"] = new JsonObject { [key] = "agreed" } };
        return Document(statement);
    }

    private static JsonObject Document(params JsonNode[] statements) =>
        new() { ["Version"] = "2012-10-17", ["Statement"] = new JsonArray(statements) };
}
