using System.CommandLine;
using IamCompliance.Assessment.Decisions;
using IamCompliance.Cli.Commands;
using IamCompliance.Cli.Output;

namespace IamCompliance.Cli.Questions;

/// <summary><c>iamc policy test</c>: runs a team's decision tests.</summary>
internal static class PolicyTestCommand
{
    public static Command Create()
    {
        var path = new Argument<string>("path")
        {
            Description = "a folder with decisions/, that folder itself, or one file of decisions",
            DefaultValueFactory = _ => ".",
        };
        var format = CommonOptions.Output();
        var command = new Command(
            "test",
            """
            Test IAM policies: ask for every decision of decisions/*.yaml, and compare it with the one expected.
            Exits with 0 when all are as expected, with 1 when one differs, with 2 when a file of decisions is wrong or there
            is none, with 3 when something could not be decided: a policy that AWS would not store, a file that is missing.

            Examples:
              iamc policy test
              iamc policy test examples/policy-decisions
              iamc policy test decisions/log-archive.yaml --output json
            """
        )
        {
            path,
            format,
        };
        command.SetWork(
            async (parsed, cancellationToken) =>
            {
                var set = DecisionSet.Load(parsed.GetRequiredValue(path));
                DiagnosticPrinter.Print(set.Diagnostics, set.Texts);
                if (set.Diagnostics.Count(d => d.IsError) is > 0 and var errors)
                    throw new UsageException(
                        $"{errors} {(errors == 1 ? "problem" : "problems")} in the decisions, none of which was tested",
                        "mend them and run the command again"
                    );
                List<DecisionResult> results = [];
                var runner = new DecisionRunner(Environment.CurrentDirectory);
                foreach (var file in set.Files)
                {
                    foreach (var test in file.Decisions)
                    {
                        cancellationToken.ThrowIfCancellationRequested();
                        results.Add(await runner.RunAsync(file, test).ConfigureAwait(false));
                    }
                }

                DecisionTestReport.Print(results, parsed.GetValue(format));
                return results.Exists(r => r.Outcome == DecisionOutcome.Error) ? ExitCodes.Error
                    : results.Exists(r => r.Outcome == DecisionOutcome.Differs) ? ExitCodes.Findings
                    : ExitCodes.Pass;
            }
        );
        return command;
    }
}
