using System.CommandLine;
using IamCompliance.Cli.Commands;
using IamCompliance.Cli.Output;
using IamCompliance.Evidence.Reperforming;
using IamCompliance.Running;

namespace IamCompliance.Cli.Packages;

/// <summary><c>iamc evidence reperform</c>: assesses what a package records again and compares bytes.</summary>
internal static class EvidenceReperformCommand
{
    public static Command Create()
    {
        var package = new Argument<string>("package") { Description = "the folder or zip file of an evidence package" };
        var format = CommonOptions.Output();
        var command = new Command(
            "reperform",
            """
            Assess the recorded states with the recorded controls again, and demand every file of the package byte for byte.
            Needs no network; the package is not changed. Whether the package is the one that was signed, `iamc evidence verify` says.

            Exit codes: 0 every file came out the same, 1 some file differs, 2 the package cannot be read.

            Examples:
              iamc evidence reperform TestResults/evidence
              iamc evidence reperform ./packages/2026-01-31 --output json
            """
        )
        {
            package,
            format,
        };
        command.SetWork(
            async (parsed, cancellationToken) =>
            {
                var result = await Reperformer
                    .RunAsync(parsed.GetRequiredValue(package), ToolVersion.Current, cancellationToken)
                    .ConfigureAwait(false);
                if (parsed.GetValue(format) == OutputFormat.Json)
                    JsonOutput.Write(result);
                else
                    ReperformReport.Print(result);
                return result.IsIdentical ? ExitCodes.Pass : ExitCodes.Findings;
            }
        );
        return command;
    }
}
