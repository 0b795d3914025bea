using System.CommandLine;
using IamCompliance.Cli.Commands;
using IamCompliance.Cli.Output;
using IamCompliance.Policies.Analysis;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Cli.Questions;

/// <summary><c>iamc policy who-can</c>: which users and roles may do something.</summary>
internal static class PolicyWhoCanCommand
{
    public static Command Create()
    {
        var question = new PolicyQuestion();
        var format = CommonOptions.Output();
        var command = new Command(
            "who-can",
            """
            List the users and roles that may do something to a resource of their account, and what it depends on.

            Example:
              iamc policy who-can account.state.json --action iam:PassRole --resource arn:aws:iam::111122223333:role/app
            """
        )
        {
            format,
        };
        question.AddRequest(command);
        command.SetWork(
            async (parsed, cancellationToken) =>
            {
                question.CheckNames(parsed);
                var account = await question.LoadAsync(parsed, cancellationToken).ConfigureAwait(false);
                var given = question.Context(parsed);
                var able = account
                    .Model.Principals.Select(p =>
                        (p.Arn, Result: AccountQuestions.Can(account.Model, p, question.Action(parsed), question.Resource(parsed), given))
                    )
                    .Where(r => r.Result.Decision is Decision.Allowed or Decision.Unknown)
                    .ToList();
                if (parsed.GetValue(format) == OutputFormat.Json)
                    JsonOutput.Write(
                        able.Select(a => new
                        {
                            principal = a.Arn,
                            decision = a.Result.Decision,
                            unknownKeys = a.Result.UnknownKeys,
                        })
                    );
                foreach (var (arn, result) in parsed.GetValue(format) == OutputFormat.Json ? [] : able)
                    Terminal.Line(result.Decision == Decision.Allowed ? arn : $"{arn} if {string.Join(", ", result.UnknownKeys)} allow");
                return account.Doubt is not null || account.Model.Problems.Count > 0 ? ExitCodes.Error : ExitCodes.Pass;
            }
        );
        return command;
    }
}
