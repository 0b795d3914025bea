using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using IamCompliance.Policies.Analysis;
using IamCompliance.Policies.Escalation;
using IamCompliance.Policies.Exposure;

namespace IamCompliance.Benchmarks.Commands;

/// <summary>Measures the classification of all principals of one synthetic account.</summary>
internal static class EscalationsCommand
{
    private const string Account = "111122223333";

    public static Command Create()
    {
        var users = new Option<int>("--users") { DefaultValueFactory = _ => 1000 };
        var roles = new Option<int>("--roles") { DefaultValueFactory = _ => 500 };
        var repeat = new Option<int>("--repeat") { DefaultValueFactory = _ => 3 };
        var command = new Command(
            "escalations",
            "Measure who is administrator, who can become one and who lets outsiders in, in one synthetic account."
        )
        {
            users,
            roles,
            repeat,
        };
        command.SetAction(parsed =>
        {
            var details = JsonSerializer.SerializeToElement(
                new
                {
                    UserDetailList = Enumerable.Range(0, parsed.GetValue(users)).Select(User),
                    RoleDetailList = Enumerable.Range(0, parsed.GetValue(roles)).Select(Role),
                }
            );
            for (var i = 0; i < parsed.GetValue(repeat); i++)
            {
                var clock = Stopwatch.StartNew();
                var account = AuthorizationDetails.Read(details);
                var read = clock.Elapsed;
                var result = EscalationGraph.Analyse(account);
                var zone = new ExposureZone(Account, null, null, new HashSet<string>());
                var external = account.Principals.Count(r => r.Trust is { } trust && PolicyExposure.Of(trust, zone).Any(g => g.IsExternal));
                Console.WriteLine(
                    $"{result.Count:N0} principals: read {read.TotalMilliseconds:N0} ms, classify {(clock.Elapsed - read).TotalMilliseconds:N0} ms; "
                        + $"{result.Count(r => r.IsAdministrator):N0} administrators, {result.Count(r => r.Paths.Count > 0):N0} can become one by {result.Sum(r => r.Paths.Count):N0} paths; {external:N0} open to the outside"
                );
            }

            return 0;
        });
        return command;
    }

    // Of a hundred users one is an administrator, two can pass roles, two can make keys, ten can assume every role; the rest read.
    private static object User(int i) =>
        new
        {
            UserName = $"user-{i}",
            Arn = $"arn:aws:iam::{Account}:user/user-{i}",
            UserPolicyList = new[]
            {
                Inline(
                    (i % 100) switch
                    {
                        0 => ("*", "*"),
                        1 or 2 => ("iam:PassRole,lambda:*,ec2:*", "*"),
                        3 or 4 => ("iam:CreateAccessKey,iam:List*", $"arn:aws:iam::{Account}:user/user-{i / 100}*"),
                        < 15 => ("sts:AssumeRole", $"arn:aws:iam::{Account}:role/*"),
                        _ => ("s3:Get*,s3:List*,ec2:Describe*", "*"),
                    }
                ),
            },
        };

    // Of fifty roles one is an administrator; half of the roles trust the account, half a service.
    private static object Role(int i) =>
        new
        {
            RoleName = $"role-{i}",
            Arn = $"arn:aws:iam::{Account}:role/role-{i}",
            AssumeRolePolicyDocument = new
            {
                Version = "2012-10-17",
                Statement = new
                {
                    Effect = "Allow",
                    Principal = i % 2 == 0 ? (object)new { AWS = Account } : new { Service = "lambda.amazonaws.com" },
                    Action = "sts:AssumeRole",
                },
            },
            RolePolicyList = new[] { Inline(i % 50 == 1 ? ("*", "*") : ("s3:*,sqs:*", $"arn:aws:s3:::bucket-{i}/*")) },
        };

    private static object Inline((string Actions, string Resource) statement) =>
        new
        {
            PolicyName = "inline",
            PolicyDocument = new
            {
                Version = "2012-10-17",
                Statement = new
                {
                    Effect = "Allow",
                    Action = statement.Actions.Split(','),
                    statement.Resource,
                },
            },
        };
}
