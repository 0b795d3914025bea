using System.Text.Json;

namespace IamCompliance.Aws.Planning;

/// <summary>Writes the policy that limits an assumed session to the planned operations.</summary>
/// <remarks>
/// A session policy may have 2,048 characters, https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html. A plan that needs
/// more is shortened by wildcards, for services whose actions with these verbs read settings and never contents.
/// </remarks>
internal static class SessionPolicy
{
    private const int Limit = 2048;

    private static readonly string[] Shortenable =
    [
        "iam:Get",
        "iam:List",
        "organizations:Describe",
        "organizations:List",
        "config:Describe",
        "config:Select",
        "cloudtrail:Get",
        "sso:List",
        "sso:Describe",
        "access-analyzer:List",
        "rolesanywhere:List",
        "kms:Get",
    ];

    public static string For(CapturePlan plan)
    {
        var actions = plan.Permissions().ToList();
        foreach (var prefix in Shortenable)
        {
            if (Write(actions).Length <= Limit)
                break;
            if (actions.RemoveAll(a => a.StartsWith(prefix, StringComparison.Ordinal)) > 0)
                actions.Add(prefix + "*");
        }

        return Write(actions);
    }

    private static string Write(IEnumerable<string> actions) =>
        JsonSerializer.Serialize(
            new
            {
                Version = "2012-10-17",
                Statement = new[]
                {
                    new
                    {
                        Effect = "Allow",
                        Action = actions.Order(StringComparer.Ordinal),
                        Resource = "*",
                    },
                },
            }
        );
}
