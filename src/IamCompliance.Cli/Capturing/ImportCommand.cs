using System.CommandLine;
using IamCompliance.Cli.Commands;
using IamCompliance.Definitions.Resources;
using IamCompliance.State.ConfigFiles;
using IamCompliance.State.Files;
using IamCompliance.State.Importing;
using IamCompliance.State.Model;

namespace IamCompliance.Cli.Capturing;

/// <summary><c>iamc import</c>: a folder of AWS CLI outputs, or what AWS Config delivered, becomes a state file.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var sources = new Argument<string[]>("source")
        {
            Description = "the folder of AWS CLI outputs; or snapshot and history files of AWS Config, and folders of them",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new Option<string>("--out", "-o")
        {
            Description = "the state file to write, *.state.json or *.state.json.gz",
            Required = true,
        };
        var capturedAt = new Option<DateTimeOffset?>("--captured-at")
        {
            Description =
                "when the files were captured, ISO 8601; without it capture.json or the names of snapshots say "
                + "so, else the newest instant in the data counts",
        };
        var reportTime = new Option<DateTimeOffset?>("--report-time")
        {
            Description =
                "when AWS made the credential report, ISO 8601, for an emulator that writes a constant time "
                + "into it; recorded in the state, and said in the evidence",
        };
        var account = new Option<string?>("--account")
        {
            Description = "the account id to expect, or to choose from files of several; anything else is refused",
        };
        var regions = new Option<string[]>("--regions")
        {
            Description = "the regions that AWS Config must have delivered a snapshot of; without it, those that it delivered",
            AllowMultipleArgumentsPerToken = true,
        };
        var format = CommonOptions.Output();
        var command = new Command(
            "import",
            """
            Turn AWS CLI outputs, or files that AWS Config delivered to S3, into a recorded state.

            Of AWS Config the newest snapshot of each region is read. A resource type counts as completely read where the snapshot shows that
            the recorder records it; history files and renamed files add resources and prove nothing.

            Exit codes: 0 everything that the files answer for was read to its proven end, 2 usage error, or files of which no state can be
            made, 3 something could not be read: the state is written and says what.

            Examples:
              iamc import ./export -o account.state.json
              iamc import ./export -o account.state.json.gz --captured-at 2026-11-23T17:00:00Z
              iamc import ./AWSLogs --account 111122223333 --regions eu-west-1 us-east-1 -o account.state.json.gz
            """
        )
        {
            sources,
            output,
            capturedAt,
            reportTime,
            account,
            regions,
            format,
        };
        command.SetWork(
            async (parsed, cancellationToken) =>
            {
                var paths = parsed.GetRequiredValue(sources);
                var target = parsed.GetRequiredValue(output);
                var options = new ConfigImportOptions
                {
                    CapturedAt = parsed.GetValue(capturedAt),
                    AccountId = parsed.GetValue(account),
                    Regions = parsed.GetValue(regions) ?? [],
                    ResourceTypes = [.. KnownResourceTypes.Catalog.RecordedNames],
                };
                var state = await ImportAsync(paths, options, parsed.GetValue(reportTime), cancellationToken).ConfigureAwait(false);
                await StateFile.WriteAsync(state, target, cancellationToken).ConfigureAwait(false);
                ImportReport.Print(state, target, parsed.GetValue(format));
                return state.Parts.Any(p => IsUnread(p, state)) ? ExitCodes.Error : ExitCodes.Pass;
            }
        );
        return command;
    }

    // What AWS Config delivers never has every type it could have, so that a part of one is no failure there.
    private static bool IsUnread(Part part, AccountState state) =>
        part.Status is ReadStatus.Failed or ReadStatus.Denied
        || (part.Status == ReadStatus.Partial && state.Header.Source == "aws-cli-export");

    private static async Task<AccountState> ImportAsync(
        string[] paths,
        ConfigImportOptions options,
        DateTimeOffset? reportTime,
        CancellationToken cancellationToken
    )
    {
        if (paths.FirstOrDefault(p => !Directory.Exists(p) && !File.Exists(p)) is { } missing)
            throw new UsageException(
                $"the folder or file `{missing}` does not exist",
                "name the folder that the AWS CLI outputs or the files of AWS Config lie in"
            );
        if (paths.FirstOrDefault(FolderImporter.IsExport) is not { } export)
        {
            if (
                paths.Length > 1
                || File.Exists(paths[0])
                || await ConfigFileImporter.RecognizesAsync(paths[0], cancellationToken).ConfigureAwait(false)
            )
                return await ConfigFileImporter.ImportAsync(paths, options, cancellationToken).ConfigureAwait(false);
            export = paths[0];
        }

        if (paths.Length > 1)
            throw new UsageException(
                $"`{export}` is a folder of AWS CLI outputs, which are imported alone",
                "import the others into a state of their own"
            );
        if (options.Regions.Count > 0)
            throw new UsageException(
                "--regions is for files of AWS Config",
                "the capture.json of AWS CLI outputs says which regions they cover"
            );
        return await ExportImporter
            .ImportAsync(export, new ImportOptions(options.CapturedAt, options.AccountId, reportTime), cancellationToken)
            .ConfigureAwait(false);
    }
}
