using System.CommandLine;
using IamCompliance.Cli.Commands;
using IamCompliance.Cli.Loading;
using IamCompliance.Cli.Output;
using IamCompliance.Definitions.Predicates;
using IamCompliance.Evidence.Baseline;

namespace IamCompliance.Cli.Checking;

/// <summary><c>iamc baseline</c>: writes waivers for what fails today, for a person to decide on.</summary>
internal static class BaselineCommand
{
    public static Command Create()
    {
        var path = CommonOptions.ProjectPath();
        var output = new Option<string>("--out", "-o") { Description = "the file to write, such as waivers.yaml", Required = true };
        var expires = new Option<string>("--expires")
        {
            Description = "when all of them end: a date, which ends at 24:00 UTC, or an instant",
            Required = true,
        };
        var owner = new Option<string?>("--owner") { Description = "who answers for them; each is to be filled in by default" };
        var overwrite = new Option<bool>("--overwrite") { Description = "replace the file if it exists" };
        var program = CommonOptions.Program();
        var control = CommonOptions.Control();
        var account = new Option<string[]>("--account")
        {
            Description = "only these accounts of the profile, by name or id",
            AllowMultipleArgumentsPerToken = true,
        };
        var parallel = CommonOptions.Parallel();
        var command = new Command(
            "baseline",
            """
            Write waivers for everything that fails today, one for each control and account, each resource by name.
            Their reasons say TODO and do not validate until a person has filled them in.
            Exit codes: 0 written, 2 usage or configuration error, 3 written, but something could not be decided.
            Examples:
              iamc baseline -o waivers.yaml --expires 2027-03-31
              iamc baseline ./compliance -o waivers.yaml --expires 2027-03-31 --owner "platform team"
            """
        )
        {
            path,
            output,
            expires,
            owner,
            overwrite,
            program,
            control,
            account,
            parallel,
        };
        command.SetWork(
            async (parsed, cancellationToken) =>
            {
                var file = Path.GetFullPath(parsed.GetRequiredValue(output));
                RefuseToOverwrite(file, parsed.GetValue(overwrite));
                var end = parsed.GetRequiredValue(expires);
                var programs = parsed.GetValue(program) ?? [];
                var ends = TimestampText.ParseEnd(end)
                    ?? throw new UsageException(
                        $"`{end}` is not a date or an instant",
                        "write `--expires 2027-03-31` or `--expires 2027-03-31T12:00:00Z`"
                    );
                var workspace = await WorkspaceLoader
                    .LoadAsync(parsed.GetRequiredValue(path), programs, cancellationToken)
                    .ConfigureAwait(false);
                var selection = new CheckSelection(programs, parsed.GetValue(control) ?? [], parsed.GetValue(account) ?? []);
                var options = new CheckOptions(null, null, CommonOptions.Positive(parsed, parallel));
                var run = await CheckRun.AssessAsync(workspace, selection, options, cancellationToken).ConfigureAwait(false);
                if (run.Accounts.FirstOrDefault(a => a.State.CaptureEnd >= ends) is { } late)
                    throw new UsageException(
                        $"`{end}` lies before account {late.Name} was captured",
                        "give a later end: an expired waiver accepts nothing"
                    );
                var baseline = new BaselineWaivers(run);
                await File.WriteAllTextAsync(file, baseline.Write(end, parsed.GetValue(owner)), cancellationToken).ConfigureAwait(false);
                return Report(new CheckResult(run, file), baseline, file);
            }
        );
        return command;
    }

    private static void RefuseToOverwrite(string file, bool mayOverwrite)
    {
        if (Directory.Exists(file))
            throw new UsageException($"`{file}` is a folder", "name a file, such as waivers.yaml");
        if (File.Exists(file) && !mayOverwrite)
            throw new UsageException(
                $"`{file}` exists",
                "name another file and move over what you want, or say `--overwrite`: the waivers in it are lost then"
            );
    }

    private static int Report(CheckResult check, BaselineWaivers baseline, string file)
    {
        Terminal.Line(
            $"{baseline.Count} {(baseline.Count == 1 ? "waiver" : "waivers")} for {baseline.FailureCount} "
                + $"{(baseline.FailureCount == 1 ? "failure" : "failures")}: {file}"
        );
        if (baseline.Count > 0)
            Terminal.Line("Fill in each TODO, then run `iamc validate`.");
        CheckReport.PrintUnreadable(check);
        return check.ExitCode == ExitCodes.Error ? ExitCodes.Error : ExitCodes.Pass;
    }
}
