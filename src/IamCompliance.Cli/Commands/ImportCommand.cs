using System.CommandLine;
using IamCompliance.Cli.Output;
using IamCompliance.State;
using IamCompliance.State.Importing;

namespace IamCompliance.Cli.Commands;

/// <summary><c>iamc import</c>: a folder of AWS CLI outputs becomes a state file.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var directory = new Argument<string>("directory") { Description = "the folder of AWS CLI outputs" };
        var output = new Option<string>("--out", "-o")
        {
            Description = "the state file to write, *.state.json or *.state.json.gz",
            Required = true,
        };
        var capturedAt = new Option<DateTimeOffset?>("--captured-at")
        {
            Description = "when the outputs were captured, ISO 8601; without it capture.json says so, else the newest instant in the data counts",
        };
        var account = new Option<string?>("--account") { Description = "the account id to expect; anything else is refused" };
        var format = CommonOptions.Output();
        var command = new Command(
            "import",
            """
            Turn a folder of AWS CLI outputs into a recorded state.

            Examples:
              iamc import ./export -o account.state.json
              iamc import ./export -o account.state.json.gz --captured-at 2026-11-23T17:00:00Z
            """)
        {
            directory, output, capturedAt, account, format,
        };
        command.SetWork(async (parsed, cancellationToken) =>
        {
            var source = parsed.GetRequiredValue(directory);
            var target = parsed.GetRequiredValue(output);
            if (!Directory.Exists(source))
                throw new UsageException($"the folder `{source}` does not exist", "name the folder that the AWS CLI outputs lie in");
            var state = await ExportImporter
                .ImportAsync(source, new ImportOptions(parsed.GetValue(capturedAt), parsed.GetValue(account)), cancellationToken)
                .ConfigureAwait(false);
            await StateFile.WriteAsync(state, target, cancellationToken).ConfigureAwait(false);
            ImportReport.Print(state, target, parsed.GetValue(format));
            return ExitCodes.Pass;
        });
        return command;
    }
}
