using System.CommandLine;
using IamCompliance.Cli.Commands;
using IamCompliance.Policies.Escalation;

namespace IamCompliance.Cli.Questions;

/// <summary><c>iamc policy escalations</c>: who is or can become administrator, and how.</summary>
internal static class PolicyEscalationsCommand
{
    public static Command Create()
    {
        var question = new PolicyQuestion();
        var from = new Option<string?>("--from") { Description = "only this principal, by ARN or name" };
        var format = new Option<EscalationFormat>("--output")
        {
            Description = "table for people, json for programs, mermaid or dot for a drawing",
            DefaultValueFactory = _ => EscalationFormat.Table,
        };
        var command = new Command(
            "escalations",
            """
            List every user and role, whether it is an administrator, and the shortest ways by which it can become one.
            Exits with 1 when somebody who is no administrator can become one, with 3 when a policy, or a guardrail that may stop it, could not be read, or when the search met its bound without a way.

            Example:
              iamc policy escalations account.state.json --output json
              iamc policy escalations ./export --output mermaid
            """
        )
        {
            from,
            format,
        };
        question.AddAccount(command);
        command.SetWork(
            async (parsed, cancellationToken) =>
            {
                var account = await question.LoadAsync(parsed, cancellationToken).ConfigureAwait(false);
                var wanted = parsed.GetValue(from);
                var all = EscalationGraph.Analyse(account.Model);
                var result = all.Where(p => wanted is null || p.Principal == wanted || NameOf(p.Principal) == wanted).ToList();
                if (wanted is not null && result.Count == 0)
                    throw new UsageException($"the account has no user or role `{wanted}`", "name its ARN or its name");
                EscalationReport.Print(result, [.. all.Where(p => p.IsAdministrator).Select(p => p.Principal)], parsed.GetValue(format));
                var hasPaths = result.Exists(p => p.Paths.Count > 0);
                return account.Model.Problems.Count > 0
                    || (hasPaths && account.Doubt is not null)
                    || (!hasPaths && result.Exists(p => p.Limit is not null))
                        ? ExitCodes.Error
                    : hasPaths ? ExitCodes.Findings
                    : ExitCodes.Pass;
            }
        );
        return command;
    }

    private static string NameOf(string arn) => arn[(arn.LastIndexOf('/') + 1)..];
}
