using System.CommandLine;
using IamCompliance.Cli.Commands;
using IamCompliance.Policies.Analysis;

namespace IamCompliance.Cli.Questions;

/// <summary><c>iamc policy explain</c>: how a decision comes out, layer by layer.</summary>
internal static class PolicyExplainCommand
{
    public static Command Create()
    {
        var question = new PolicyQuestion();
        var format = CommonOptions.Output();
        var command = new Command(
            "explain",
            """
            Show layer by layer how a decision comes out: which policies count, which statements match, which nearly do and why not, and what blocks.
            Exits with 0 when it could be explained.

            Example:
              iamc policy explain account.state.json --principal ada --action s3:GetObject --resource arn:aws:s3:::acme/key
            """
        )
        {
            format,
        };
        question.AddPrincipalRequest(command);
        command.SetWork(
            async (parsed, cancellationToken) =>
            {
                var account = await question.LoadAsync(parsed, cancellationToken).ConfigureAwait(false);
                var principal = question.FindPrincipal(parsed, account);
                var (asked, target) = (question.Action(parsed), question.Resource(parsed));
                var given = question.Context(parsed);
                var result = AccountQuestions.Can(account.Model, principal, asked, target, given);
                LayerReport.Print(result, AccountQuestions.PoliciesFor(account.Model, principal, asked, target), parsed.GetValue(format));
                return ExitCodes.Pass;
            }
        );
        return command;
    }
}
