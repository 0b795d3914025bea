using System.CommandLine;
using IamCompliance.Cli.Commands;
using IamCompliance.Cli.Loading;
using IamCompliance.Cli.Output;
using IamCompliance.Cli.Packages;
using IamCompliance.Evidence.Inputs;

namespace IamCompliance.Cli.Checking;

/// <summary><c>iamc check</c>: assesses accounts, prints verdicts and writes the evidence package.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var path = CommonOptions.ProjectPath();
        var program = CommonOptions.Program();
        var control = CommonOptions.Control();
        var also = CommonOptions.Also();
        var account = new Option<string[]>("--account")
        {
            Description = "only these accounts of the profile, by name or id",
            AllowMultipleArgumentsPerToken = true,
        };
        var evidence = new EvidenceOptions();
        var save = new Option<string?>("--save-states")
        {
            Description = "a folder to keep the states of live accounts in, one *.state.json.gz each",
        };
        var parallel = CommonOptions.Parallel();
        var format = CommonOptions.Output();
        var command = new Command(
            "check",
            """
            Assess accounts against controls, print the verdicts and write the evidence package. Live accounts of the
            profile are read first, with read-only calls.

            Exit codes: 0 everything holds, 1 something fails, 2 usage or configuration error,
            3 something could not be decided because data could not be read (also when something else fails).

            Examples:
              iamc check examples/getting-started
              iamc check account.state.json --program cis-aws-foundations-7.0.0
              iamc check ./export --output json > results.json
              iamc check --evidence packages/today --sign key.pem --previous packages --zip
              iamc check --sign kms:arn:aws:kms:eu-central-1:111122223333:alias/evidence --timestamp http://timestamp.example
            """
        )
        {
            path,
            program,
            control,
            also,
            account,
            save,
            parallel,
            format,
        };
        evidence.AddTo(command);
        command.SetWork(
            async (parsed, cancellationToken) =>
            {
                var programs = parsed.GetValue(program) ?? [];
                var workspace = await WorkspaceLoader
                    .LoadAsync(parsed.GetRequiredValue(path), programs, cancellationToken)
                    .ConfigureAwait(false);
                var selection = new CheckSelection(programs, parsed.GetValue(control) ?? [], parsed.GetValue(account) ?? [])
                {
                    Also = parsed.GetValue(also) ?? [],
                };
                var options = new CheckOptions(
                    s => evidence.Apply(parsed, s),
                    parsed.GetValue(save),
                    CommonOptions.Positive(parsed, parallel)
                );
                using var spool = new RunSpool();
                var check = await CheckRun.RunAsync(workspace, selection, options, spool, cancellationToken).ConfigureAwait(false);
                if (parsed.GetValue(format) == OutputFormat.Json)
                    CheckReport.PrintJson(check, cancellationToken);
                else
                    CheckReport.PrintTable(check);
                return check.ExitCode;
            }
        );
        return command;
    }
}
