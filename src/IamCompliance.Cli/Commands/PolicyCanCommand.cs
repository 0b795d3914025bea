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
        var who = new Option<string>("--principal") { Description = "a user or role, by ARN or name", Required = true };
        var action = PolicyQuestionOptions.Action();
        var resource = PolicyQuestionOptions.Resource();
        var context = PolicyQuestionOptions.Context();
        var format = CommonOptions.Output();
        var command = new Command(
            "can",
            """
            Decide whether a user or role may do something to a resource of its account, and say why.
            Exits with 0 when it may, with 1 when it may not, with 3 when that depends on something not known.

            Example:
              iamc policy can ./export --principal ada --action s3:GetObject --resource arn:aws:s3:::acme/key
            """)
        {
            path, who, action, resource, context, format,
        };
        command.SetWork(async (parsed, cancellationToken) =>
        {
            var account = await AuthorizationDetailsFile.ReadAsync(parsed.GetRequiredValue(path), cancellationToken).ConfigureAwait(false);
            foreach (var problem in account.Problems)
                Terminal.Warn(problem);
            var name = parsed.GetRequiredValue(who);
            var principals = account.Principals.Where(p => p.Arn == name || p.Name == name).ToList();
            if (principals.Count != 1)
                throw new UsageException($"{principals.Count} users and roles are called `{name}`", "name the ARN of one");
            var result = AccountQuestions.Can(account, principals[0], parsed.GetRequiredValue(action), parsed.GetRequiredValue(resource), PolicyQuestionOptions.Parse(parsed.GetValue(context)));
            DecisionReport.Print(result, parsed.GetValue(format));
            return result.Decision switch
            {
                Decision.Allowed => ExitCodes.Pass,
                Decision.Unknown or Decision.Error => ExitCodes.Error,
                _ => ExitCodes.Findings,
            };
        });
        return command;
    }
}
