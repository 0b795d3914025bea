using System.CommandLine;
using System.Text;
using IamCompliance.Cli.Commands;
using IamCompliance.Cli.Output;
using IamCompliance.Policies.Batch;

namespace IamCompliance.Cli.Questions;

/// <summary><c>iamc policy evaluate</c>: answers requests of other programs, one line of JSON each.</summary>
internal static class PolicyEvaluateCommand
{
    public static Command Create()
    {
        var jsonl = new Option<bool>("--jsonl")
        {
            Description = "read one JSON object a line from standard input, and write one a line",
            Required = true,
        };
        var command = new Command(
            "evaluate",
            """
            Decide requests as IAM would. A line that cannot be read is answered with the decision Error.

            In:  {id, request: {principal: {type, id, accountId?}, action, resource: {arn, accountId}, context: {key: value}},
                  identityPolicies: [], groupPolicies?, permissionBoundary?, sessionPolicy?, resourcePolicy?, vpcEndpointPolicy?,
                  serviceControlPolicies: [[]], resourceControlPolicies: [[]], managementAccountId?}
            Out: {id, decision, blockedBy: [], deciding: [{policy, statement}], unknownKeys: [], error?}

            Example:
              iamc policy evaluate --jsonl < requests.jsonl
            """
        )
        {
            jsonl,
        };
        command.SetWork(
            async (_, cancellationToken) =>
            {
                var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
                using var input = new StreamReader(Terminal.Console.Input, encoding);
                await using var output = new StreamWriter(Terminal.Console.OpenOutput(), encoding) { NewLine = "\n", AutoFlush = true };
                var evaluator = new BatchEvaluator();
                while (await input.ReadLineAsync(cancellationToken).ConfigureAwait(false) is { } line)
                {
                    if (!string.IsNullOrWhiteSpace(line))
                        await output.WriteLineAsync(evaluator.EvaluateLine(line).AsMemory(), cancellationToken).ConfigureAwait(false);
                }

                return ExitCodes.Pass;
            }
        );
        return command;
    }
}
