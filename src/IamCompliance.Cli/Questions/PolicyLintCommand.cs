using System.CommandLine;
using IamCompliance.Cli.Commands;
using IamCompliance.Cli.Output;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Lint;

namespace IamCompliance.Cli.Questions;

/// <summary><c>iamc policy lint</c>: what is wrong, risky or superfluous in policies.</summary>
internal static class PolicyLintCommand
{
    public static Command Create()
    {
        var path = new Argument<string>("path") { Description = "a policy, a folder of *.json policies, or - for standard input" };
        var kind = new Option<PolicyKind?>("--kind")
        {
            Description = "what the policies are attached to; guessed from each when not given",
        };
        var format = CommonOptions.Output();
        var command = new Command(
            "lint",
            """
            Find what AWS refuses, what can never work and what is risky in IAM policies. `iamc explain IC4118` says more of a finding.
            Exits with 1 when there is more than suggestions, and with 3 when a check broke.

            Examples:
              iamc policy lint policy.json
              aws iam get-role --role-name app --query Role.AssumeRolePolicyDocument | iamc policy lint - --kind Trust
            """
        )
        {
            path,
            kind,
            format,
        };
        command.SetWork(
            async (parsed, cancellationToken) =>
            {
                List<LintedPolicy> policies = [];
                foreach (var (name, text) in await ReadAsync(parsed.GetRequiredValue(path), cancellationToken).ConfigureAwait(false))
                {
                    var document = PolicyDocumentParser.Parse(text, parsed.GetValue(kind) ?? PolicyKindGuess.Of(text));
                    policies.Add(new LintedPolicy(name, document, PolicyLinter.Lint(document)));
                }

                LintReport.Print(policies, parsed.GetValue(format));
                return LintReport.ExitCodeOf(policies);
            }
        );
        return command;
    }

    private static async Task<IReadOnlyList<(string Name, string Text)>> ReadAsync(string path, CancellationToken cancellationToken)
    {
        if (path == "-")
        {
            using var input = new StreamReader(Terminal.Console.Input);
            return [("-", await input.ReadToEndAsync(cancellationToken).ConfigureAwait(false))];
        }

        if (!Directory.Exists(path))
            return [(path, await File.ReadAllTextAsync(path, cancellationToken).ConfigureAwait(false))];
        List<(string, string)> policies = [];
        foreach (var file in Directory.EnumerateFiles(path, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            policies.Add((file, await File.ReadAllTextAsync(file, cancellationToken).ConfigureAwait(false)));
        return policies.Count > 0
            ? policies
            : throw new UsageException($"the folder `{path}` has no *.json", "name a policy, or a folder that has some");
    }
}
