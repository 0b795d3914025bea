using System.CommandLine;
using System.Globalization;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Evaluation;
using IamCompliance.Policies.Grants;

namespace IamCompliance.Benchmarks.Commands;

/// <summary>Measures questions about patterns: of a principal with real managed policies, and of many principals.</summary>
internal static class GrantsCommand
{
    private static readonly (string Name, GrantQuestion Question)[] Questions =
    [
        ("administrator", new() { OfActions = Quantifier.Every, OfResources = Quantifier.Every }),
        ("anything", new()),
        ("some iam:PassRole", new() { Actions = ["iam:PassRole"], Unless = ["iam:PassedToService"] }),
        ("some writing iam", new() { Actions = ["iam:Create*", "iam:Put*", "iam:Attach*"] }),
        (
            "every s3:* on every resource",
            new()
            {
                Actions = ["s3:*"],
                OfActions = Quantifier.Every,
                OfResources = Quantifier.Every,
            }
        ),
        (
            "every ec2:Describe* on every resource",
            new()
            {
                Actions = ["ec2:Describe*"],
                OfActions = Quantifier.Every,
                OfResources = Quantifier.Every,
            }
        ),
        ("some *:Delete* of a bucket", new() { Actions = ["*:Delete*"], Resources = ["arn:aws:s3:::acme*"] }),
        ("some action of nobody's service", new() { Actions = ["acmecloud:*"] }),
    ];

    public static Command Create()
    {
        var fixture = new Option<string>("--policies") { DefaultValueFactory = _ => ManagedPolicyFile.DefaultPath };
        var principals = new Option<int>("--principals") { DefaultValueFactory = _ => 1500 };
        var command = new Command("grants", "Measure questions about patterns of actions and resources.") { fixture, principals };
        command.SetAction(parsed =>
        {
            var policies = ManagedPolicyFile.Read(parsed.GetRequiredValue(fixture));
            foreach (var guardrails in new[] { false, true })
                MeasureQuestions(policies, guardrails);
            MeasurePrincipals(policies, parsed.GetValue(principals));
            return 0;
        });
        return command;
    }

    private static void MeasureQuestions(List<CompiledPolicy> policies, bool hasGuardrails)
    {
        const int Rounds = 500;
        var stack = new PolicyStack(new PolicyStackParts { Identity = policies, ServiceControl = hasGuardrails ? [Guardrail()] : [] });
        Console.WriteLine(hasGuardrails ? "ten managed policies under a guardrail" : "ten managed policies");
        foreach (var (name, question) in Questions)
        {
            var start = Environment.CpuUsage.TotalTime;
            var finding = PolicyGrants.Find(stack, question);
            var first = Environment.CpuUsage.TotalTime;
            for (var i = 0; i < Rounds; i++)
                PolicyGrants.Find(stack, question);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"  {name}: {finding.Extent} ({finding.Witness}), first {(first - start).TotalMilliseconds:N1} ms, then {(Environment.CpuUsage.TotalTime - first).TotalMicroseconds / Rounds:N0} µs of processor time"
                )
            );
        }
    }

    private static void MeasurePrincipals(List<CompiledPolicy> shared, int count)
    {
        PolicyStack[] principals =
        [
            .. Enumerable
                .Range(0, count)
                .Select(i => new PolicyStack(
                    new PolicyStackParts { Identity = [shared[i % shared.Count], shared[i / 3 % shared.Count], Own(i)] }
                )),
        ];
        var start = Environment.CpuUsage.TotalTime;
        var granted = principals.Sum(p => Questions.Count(q => PolicyGrants.Find(p, q.Question).Extent != GrantExtent.None));
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{count} principals with a policy of their own, {Questions.Length} questions each: {(Environment.CpuUsage.TotalTime - start).TotalMilliseconds:N0} ms of processor time, {granted} granted"
            )
        );
    }

    private static CompiledPolicy Own(int i) =>
        CompiledPolicy.Compile(
            $"own-{i}",
            $$$"""{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":["s3:GetObject","s3:PutObject"],"Resource":"arn:aws:s3:::own-{{{i}}}/*"}}""",
            PolicyKind.Identity
        );

    private static List<CompiledPolicy> Guardrail() =>
        [
            CompiledPolicy.Compile(
                "FullAWSAccess",
                """{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}""",
                PolicyKind.ServiceControl
            ),
            CompiledPolicy.Compile(
                "Regions",
                """{"Version":"2012-10-17","Statement":{"Effect":"Deny","NotAction":["iam:*","organizations:*","sts:*","support:*"],"Resource":"*","Condition":{"StringNotEquals":{"aws:RequestedRegion":"eu-west-1"}}}}""",
                PolicyKind.ServiceControl
            ),
        ];
}
