using System.CommandLine;
using IamCompliance.Cli.Commands;
using IamCompliance.Cli.Output;
using IamCompliance.History.Index;
using IamCompliance.History.Reading;

namespace IamCompliance.Cli.Packages;

/// <summary><c>iamc evidence index</c>: an index of many packages, for quick reports.</summary>
internal static class EvidenceIndexCommand
{
    public static Command Create()
    {
        var packages = new Argument<string[]>("packages")
        {
            Description = "packages, zips of them, or folders of either",
            Arity = ArgumentArity.OneOrMore,
        };
        var file = new Option<string>("-o", "--out") { Description = "the index, a SQLite file", DefaultValueFactory = _ => "history.db" };
        var command = new Command(
            "index",
            """
            Keep what packages say in one SQLite file, so that `iamc evidence period --index` reports on many of them in
            seconds. Packages it knows are not read again while their manifest is the same. The packages stay what
            counts: remove the index at will and make it again.

            Exit codes: 0 every package is in it, 1 some cannot be read and are named, 2 usage error.

            Examples:
              iamc evidence index packages -o history.db
            """
        )
        {
            packages,
            file,
        };
        command.SetWork(
            async (parsed, cancellationToken) =>
            {
                var paths = PackageFolder.Find(parsed.GetRequiredValue(packages));
                IndexUpdate? update = null;
                await Terminal
                    .WithProgressAsync(progress =>
                        Task.Run(
                            () =>
                            {
                                using var index = HistoryIndex.Open(parsed.GetRequiredValue(file));
                                update = index.Update(paths, progress, cancellationToken);
                            },
                            cancellationToken
                        )
                    )
                    .ConfigureAwait(false);
                foreach (var (_, problem) in update!.Unreadable)
                    Terminal.Warn(problem);
                Terminal.Line($"{update.Read} read, {update.Kept} known, {update.Removed} gone, {update.Unreadable.Count} unreadable");
                return update.Unreadable.Count == 0 ? ExitCodes.Pass : ExitCodes.Findings;
            }
        );
        return command;
    }
}
