using System.CommandLine;
using IamCompliance.Cli.Commands;
using IamCompliance.Policies.Analysis;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Cli.Questions;

/// <summary><c>iamc policy can</c>: whether a principal may do something, and why.</summary>
internal static class PolicyCanCommand
{
    public static Command Create()
    {
        var question = new PolicyQuestion();
        var format = CommonOptions.Output();
        var command = new Command(
            "can",
            """
            Decide whether a user or role may do something to a resource of its account, and say why.
            Exits with 0 when it may, with 1 when it may not, with 3 when that depends on something not known.

            Example:
              iamc policy can account.state.json --principal ada --action s3:GetObject --resource arn:aws:s3:::acme/key
            """
        )
        {
            format,
        };
        question.AddPrincipalRequest(command);
        command.SetWork(
            async (parsed, cancellationToken) =>
            {
                question.CheckNames(parsed);
                var account = await question.LoadAsync(parsed, cancellationToken).ConfigureAwait(false);
                var principal = question.FindPrincipal(parsed, account);
                var result = AccountQuestions.Can(
                    account.Model,
                    principal,
                    question.Action(parsed),
                    question.Resource(parsed),
                    question.Context(parsed)
                );
                DecisionReport.Print(result, parsed.GetValue(format));
                return result.Decision switch
                {
                    Decision.Allowed when account.Doubt is not null || principal.Problems.Count > 0 => ExitCodes.Error,
                    Decision.Allowed => ExitCodes.Pass,
                    Decision.Unknown or Decision.Error => ExitCodes.Error,
                    _ => ExitCodes.Findings,
                };
            }
        );
        return command;
    }
}
