using System.CommandLine;

namespace IamCompliance.Cli.Questions;

/// <summary><c>iamc policy</c>: what IAM policies say, offline.</summary>
internal static class PolicyCommand
{
    public static Command Create() =>
        new("policy", "Decide and explain IAM policies, offline.")
        {
            PolicyEvaluateCommand.Create(),
            PolicyLintCommand.Create(),
            PolicyCanCommand.Create(),
            PolicyWhoCanCommand.Create(),
            PolicyExplainCommand.Create(),
            PolicyEscalationsCommand.Create(),
            PolicyTestCommand.Create(),
        };
}
