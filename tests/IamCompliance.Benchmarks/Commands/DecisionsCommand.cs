using System.CommandLine;
using System.Diagnostics;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Benchmarks.Commands;

/// <summary>Measures decisions per second, and bytes allocated by each, for a principal with real managed policies.</summary>
internal static class DecisionsCommand
{
    private static readonly (string Action, string Resource)[] Requests =
    [
        ("s3:GetObject", "arn:aws:s3:::acme/a"),
        ("s3:PutObject", "arn:aws:s3:::acme/a"),
        ("iam:PassRole", "arn:aws:iam::111122223333:role/app"),
        ("iam:ListUsers", "*"),
        ("ec2:StartInstances", "arn:aws:ec2:eu-west-1:111122223333:instance/i-1"),
        ("dynamodb:GetItem", "arn:aws:dynamodb:eu-west-1:111122223333:table/t"),
        ("lambda:InvokeFunction", "arn:aws:lambda:eu-west-1:111122223333:function:f"),
        ("sqs:SendMessage", "arn:aws:sqs:eu-west-1:111122223333:q"),
        ("iam:ChangePassword", "arn:aws:iam::111122223333:user/ada"),
        ("organizations:LeaveOrganization", "*"),
        ("rds:DescribeDBInstances", "*"),
        ("sagemaker:CreateModel", "*"),
    ];

    public static Command Create()
    {
        var fixture = new Option<string>("--policies") { DefaultValueFactory = _ => ManagedPolicyFile.DefaultPath };
        var repeat = new Option<int>("--repeat") { DefaultValueFactory = _ => 5 };
        var command = new Command("decisions", "Measure decisions per second on a principal with 10 managed policies of AWS.")
        {
            fixture,
            repeat,
        };
        command.SetAction(parsed =>
        {
            var stack = new PolicyStack(new PolicyStackParts { Identity = ManagedPolicyFile.Read(parsed.GetRequiredValue(fixture)) });
            var ada = new RequestPrincipal(RequestPrincipalType.User, "arn:aws:iam::111122223333:user/ada");
            var context = RequestContext.Complete([
                new("aws:username", ["ada"]),
                new("aws:SourceIp", ["203.0.113.7"]),
                new("iam:PassedToService", ["lambda.amazonaws.com"]),
            ]);
            EvaluationRequest[] requests =
            [
                .. Requests.Select(r => new EvaluationRequest(ada, r.Action, r.Resource, "111122223333", context)),
            ];
            Console.WriteLine(string.Join(", ", requests.Select(r => $"{r.Action} {PolicyEvaluator.Decide(r, stack)}")));
            for (var i = 0; i < parsed.GetValue(repeat); i++)
                Measure(requests, stack);
            return 0;
        });
        return command;
    }

    private static void Measure(EvaluationRequest[] requests, PolicyStack stack)
    {
        const int Rounds = 500_000;
        var before = GC.GetAllocatedBytesForCurrentThread();
        var clock = Stopwatch.StartNew();
        var allowed = 0;
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var request in requests)
            {
                if (PolicyEvaluator.Decide(request, stack) == Decision.Allowed)
                    allowed++;
            }
        }

        var count = (double)Rounds * requests.Length;
        var seconds = clock.Elapsed.TotalSeconds;
        Console.WriteLine(
            $"{count / seconds:N0} decisions/s, {(GC.GetAllocatedBytesForCurrentThread() - before) / count:N3} bytes each, {allowed / count:P0} allowed"
        );
    }
}
