using System.CommandLine;
using IamCompliance.Cli.Commands;
using IamCompliance.Cli.Loading;
using IamCompliance.Evidence.Results;
using IamCompliance.History.Diffing;
using IamCompliance.History.Observed;
using IamCompliance.History.Reading;

namespace IamCompliance.Cli.Checking;

/// <summary><c>iamc diff</c>: what changed between two packages, or between two states judged by the same controls.</summary>
internal static class DiffCommand
{
    private const string Account = "account";

    public static Command Create()
    {
        var before = new Argument<string>("before")
        {
            Description = "an evidence package (folder or zip), a state file or an export: the earlier one",
        };
        var after = new Argument<string>("after") { Description = "the same of a later time" };
        var program = CommonOptions.Program();
        var format = CommonOptions.Output();
        var command = new Command(
            "diff",
            """
            Say what changed between two evidence packages, or between two states: what is new, fixed, still failing,
            failing for another reason, what appeared and what vanished. Changes of the account are kept apart from
            changes of the controls. States are judged by the shipped controls, or by those of a program.

            Exit codes: 0 nothing fails or is undecided that was not before, 1 something does, 2 usage error, 3 a package
            holds no account.

            Examples:
              iamc diff packages/2026-01-30 packages/2026-01-31
              iamc diff yesterday.state.json today.state.json --program cis-aws-foundations-7.0.0
            """
        )
        {
            before,
            after,
            program,
            format,
        };
        command.SetWork(
            async (parsed, cancellationToken) =>
            {
                var programs = parsed.GetValue(program) ?? [];
                var difference = PackageComparer.Compare(
                    await ReadAsync(parsed.GetRequiredValue(before), programs, cancellationToken).ConfigureAwait(false),
                    await ReadAsync(parsed.GetRequiredValue(after), programs, cancellationToken).ConfigureAwait(false)
                );
                DiffReport.Print(difference, parsed.GetValue(format));
                return difference.IsWorse ? ExitCodes.Findings : ExitCodes.Pass;
            }
        );
        return command;
    }

    // Beside a package of nobody nothing is worse, and nothing is proven.
    private static ObservedPackage RequireAccounts(ObservedPackage package) =>
        package.Accounts.Count > 0
            ? package
            : throw new UsageException(
                $"`{package.Path}` holds no account: its run judged nobody",
                "compare with a package that has accounts, its `summary.md` says which",
                ExitCodes.Error
            );

    private static async Task<ObservedPackage> ReadAsync(string path, IReadOnlyList<string> programs, CancellationToken cancellationToken)
    {
        if (PackageFolder.IsPackage(path))
            return RequireAccounts(new PackageReader(Detail.Everything).Read(path));
        var workspace = await WorkspaceLoader.LoadAsync(path, programs, cancellationToken).ConfigureAwait(false);
        if (workspace.Accounts is not [{ Name: null }])
            throw new UsageException(
                $"`{path}` is neither a package nor a state",
                "name two evidence packages, or two states or exports of one account"
            );
        var run = await CheckRun
            .AssessAsync(workspace, new CheckSelection(programs, [], []), new CheckOptions(null, null, 1), cancellationToken)
            .ConfigureAwait(false);
        if (run.Accounts[0].State.Problem is { } problem)
            throw new UsageException(problem, "make the state again with `iamc capture` or `iamc import`");

        // Two states of one account have the same name, whatever account it is.
        using var results = new MemoryStream();
        ResultsWriter.Write(run with { Accounts = [.. run.Accounts.Select(a => a with { Name = Account })] }, results, cancellationToken);
        return PackageReader.Of(path, run.Header, results.ToArray());
    }
}
