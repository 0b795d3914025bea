using System.Text.Json.Nodes;
using IamCompliance.State.Model;
using static IamCompliance.Benchmarks.Synthetic.SyntheticAccount;

namespace IamCompliance.Benchmarks.Synthetic;

/// <summary>Users, groups, roles and policies of a synthetic account.</summary>
internal static class PrincipalItems
{
    public static Item User(int index, AccountSize size, Random random)
    {
        var configuration = UserConfiguration(index, size, random);
        return Item("AWS::IAM::User", $"AIDA{index:D16}", (string?)configuration["arn"], "global", configuration);
    }

    internal static JsonObject UserConfiguration(int index, AccountSize size, Random random)
    {
        var name = $"user-{index:D5}";
        var arn = $"arn:aws:iam::{AccountId}:user/people/{name}";
        var age = random.Next(10, 900);
        var configuration = new JsonObject
        {
            ["userName"] = name,
            ["userId"] = $"AIDA{index:D16}",
            ["arn"] = arn,
            ["path"] = "/people/",
            ["createDate"] = Ago(age),
            ["groupList"] = new JsonArray($"group-{random.Next(size.Groups):D4}"),
            ["attachedManagedPolicies"] = Attached(random, 0.2),
            ["userPolicyList"] =
                random.NextDouble() < 0.1
                    ? new JsonArray(new JsonObject { ["policyName"] = "inline", ["policyDocument"] = Document(random) })
                    : [],
            ["tags"] = new JsonObject { ["team"] = $"team-{random.Next(12)}" },
            ["mfaActive"] = random.NextDouble() < 0.8,
            ["signingCertificates"] = new JsonArray(),
            ["virtualMfaDevices"] = new JsonArray(),
        };
        var hasPassword = random.NextDouble() < 0.6;
        configuration["passwordEnabled"] = hasPassword;
        if (hasPassword)
        {
            configuration["passwordLastUsed"] = Ago(random.Next(0, 200));
            configuration["passwordLastChanged"] = Ago(Math.Min(age, random.Next(0, 400)));
        }

        var keys = new JsonArray();
        for (var slot = 1; slot <= random.Next(0, 3); slot++)
        {
            keys.Add(
                new JsonObject
                {
                    ["slot"] = slot.ToString(System.Globalization.CultureInfo.InvariantCulture),
                    ["status"] = random.NextDouble() < 0.7 ? "Active" : "Inactive",
                    ["createDate"] = Ago(random.Next(0, age)),
                    ["lastUsedDate"] = Ago(random.Next(0, 200)),
                    ["lastUsedRegion"] = "us-east-1",
                    ["lastUsedService"] = "s3",
                }
            );
        }

        configuration["accessKeys"] = keys;
        return configuration;
    }

    public static Item Group(int index)
    {
        var configuration = GroupConfiguration(index);
        return Item("AWS::IAM::Group", $"AGPA{index:D16}", (string?)configuration["arn"], "global", configuration);
    }

    internal static JsonObject GroupConfiguration(int index)
    {
        var arn = $"arn:aws:iam::{AccountId}:group/group-{index:D4}";
        return new JsonObject
        {
            ["groupName"] = $"group-{index:D4}",
            ["groupId"] = $"AGPA{index:D16}",
            ["arn"] = arn,
            ["path"] = "/",
            ["createDate"] = Ago(600),
            ["members"] = index % 7 == 0 ? [] : new JsonArray($"user-{index:D5}"),
            ["attachedManagedPolicies"] = new JsonArray(),
            ["groupPolicyList"] = new JsonArray(),
        };
    }

    public static Item Role(int index, AccountSize size, Random random)
    {
        var configuration = RoleConfiguration(index, size, random);
        return Item("AWS::IAM::Role", $"AROA{index:D16}", (string?)configuration["arn"], "global", configuration);
    }

    internal static JsonObject RoleConfiguration(int index, AccountSize size, Random random)
    {
        var name = $"role-{index:D5}";
        var arn = $"arn:aws:iam::{AccountId}:role/app/{name}";
        var configuration = new JsonObject
        {
            ["roleName"] = name,
            ["roleId"] = $"AROA{index:D16}",
            ["arn"] = arn,
            ["path"] = "/app/",
            ["createDate"] = Ago(random.Next(10, 900)),
            ["isServiceLinked"] = false,
            ["assumeRolePolicyDocument"] = Trust(random.Next(size.Users)),
            ["attachedManagedPolicies"] = Attached(random, 0.6),
            ["rolePolicyList"] = new JsonArray(new JsonObject { ["policyName"] = "inline", ["policyDocument"] = Document(random) }),
            ["instanceProfileList"] = new JsonArray(),
            ["tags"] = new JsonObject { ["service"] = $"service-{random.Next(40)}" },
        };
        if (random.NextDouble() < 0.7)
            configuration["roleLastUsed"] = new JsonObject { ["lastUsedDate"] = Ago(random.Next(0, 390)), ["region"] = "us-east-1" };
        return configuration;
    }

    public static Item Policy(int index, Random random) => Policy(index, Document(random), random);

    internal static Item Policy(int index, JsonObject document, Random random)
    {
        var arn = $"arn:aws:iam::{AccountId}:policy/app/policy-{index:D5}";
        return Item(
            "AWS::IAM::Policy",
            $"ANPA{index:D16}",
            arn,
            "global",
            new JsonObject
            {
                ["policyName"] = $"policy-{index:D5}",
                ["policyId"] = $"ANPA{index:D16}",
                ["arn"] = arn,
                ["path"] = "/app/",
                ["isAwsManaged"] = false,
                ["defaultVersionId"] = "v1",
                ["document"] = document,
                ["attachmentCount"] = random.Next(0, 5),
                ["permissionsBoundaryUsageCount"] = 0,
                ["isAttachable"] = true,
                ["createDate"] = Ago(300),
                ["updateDate"] = Ago(random.Next(0, 300)),
                ["policyVersionList"] = new JsonArray(
                    new JsonObject
                    {
                        ["versionId"] = "v1",
                        ["isDefaultVersion"] = true,
                        ["createDate"] = Ago(300),
                    }
                ),
            }
        );
    }

    private static JsonArray Attached(Random random, double chance) =>
        random.NextDouble() >= chance
            ? []
            : new JsonArray(
                random.NextDouble() < 0.05
                    ? new JsonObject
                    {
                        ["policyName"] = "AdministratorAccess",
                        ["policyArn"] = "arn:aws:iam::aws:policy/AdministratorAccess",
                    }
                    : new JsonObject
                    {
                        ["policyName"] = "policy-00000",
                        ["policyArn"] = $"arn:aws:iam::{AccountId}:policy/app/policy-00000",
                    }
            );

    private static JsonObject Document(Random random)
    {
        var statements = new JsonArray();
        for (var i = 0; i <= random.Next(1, 6); i++)
        {
            statements.Add(
                new JsonObject
                {
                    ["Sid"] = $"S{i}",
                    ["Effect"] = "Allow",
                    ["Action"] = new JsonArray("s3:GetObject", "s3:PutObject", "sqs:SendMessage", "dynamodb:GetItem"),
                    ["Resource"] = new JsonArray(
                        $"arn:aws:s3:::bucket-{random.Next(500)}/*",
                        $"arn:aws:sqs:us-east-1:{AccountId}:queue-{random.Next(500)}"
                    ),
                }
            );
        }

        return new JsonObject { ["Version"] = "2012-10-17", ["Statement"] = statements };
    }

    private static JsonObject Trust(int user) =>
        new()
        {
            ["Version"] = "2012-10-17",
            ["Statement"] = new JsonArray(
                new JsonObject
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new JsonObject { ["AWS"] = $"arn:aws:iam::{AccountId}:user/people/user-{user:D5}" },
                    ["Action"] = "sts:AssumeRole",
                }
            ),
        };
}
