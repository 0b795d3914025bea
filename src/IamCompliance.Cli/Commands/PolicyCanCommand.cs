using System.CommandLine;
using IamCompliance.Cli.Output;
using IamCompliance.Policies.Analysis;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Cli.Commands;

/// <summary><c>iamc policy can</c>: whether a principal may do something, and why.</summary>
internal static class PolicyCanCommand
{
    public static Command Create()
    {
        var path = PolicyQuestionOptions.Path();
        var who = PolicyQuestionOptions.Principal();
        var action = PolicyQuestionOptions.Action();
        var resource = PolicyQuestionOptions.Resource();
        var context = PolicyQuestionOptions.Context();
        var bare = PolicyQuestionOptions.WithoutGuardrails();
        var format = CommonOptions.Output();
        var command = new Command(
            "can",
            """
            Decide whether a user or role may do something to a resource of its account, and say why.
            Exits with 0 when it may, with 1 when it may not, with 3 when that depends on something not known.

            Example:
              iamc policy can account.state.json --principal ada --action s3:GetObject --resource arn:aws:s3:::acme/key
            """)
        {
            path, who, action, resource, context, bare, format,
        };
        command.SetWork(async (parsed, cancellationToken) =>
        {
            var account = await PolicyQuestionOptions.LoadAsync(parsed, path, bare, cancellationToken).ConfigureAwait(false);
            var principal = PolicyQuestionOptions.FindPrincipal(account, parsed.GetRequiredValue(who));
            var result = AccountQuestions.Can(account.Model, principal, parsed.GetRequiredValue(action), parsed.GetRequiredValue(resource), PolicyQuestionOptions.Parse(parsed.GetValue(context)));
            DecisionReport.Print(result, parsed.GetValue(format));
            return result.Decision switch
            {
                Decision.Allowed when account.Doubt is not null || principal.Problems.Count > 0 => ExitCodes.Error,
                Decision.Allowed => ExitCodes.Pass,
                Decision.Unknown or Decision.Error => ExitCodes.Error,
                _ => ExitCodes.Findings,
            };
        });
        return command;
    }
}
