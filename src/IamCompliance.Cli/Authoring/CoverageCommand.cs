using System.CommandLine;
using IamCompliance.Cli.Commands;
using IamCompliance.Cli.Loading;
using IamCompliance.Cli.Output;
using IamCompliance.Definitions.Coverage;
using IamCompliance.Definitions.Linking;
using IamCompliance.Foundations.Diagnostics;

namespace IamCompliance.Cli.Authoring;

/// <summary><c>iamc coverage</c>: by what the requirements of programs are covered. Looks at no account.</summary>
internal static class CoverageCommand
{
    public static Command Create()
    {
        var program = new Argument<string?>("program")
        {
            Description = "an edition such as pci-dss-4.0; all by default",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var path = new Option<string>("--in")
        {
            Description = "a project folder; its own controls and exclusions count too",
            DefaultValueFactory = _ => ".",
        };
        var svg = new Option<string?>("--svg") { Description = "also draw one bar a program into this file" };
        var format = CommonOptions.Output();
        var command = new Command(
            "coverage",
            """
            Show by what the requirements of programs are covered: controls (automated, or partial where checks are
            known that no control makes yet), a person (manual), AWS (inherited), or nothing yet (uncovered).

            Examples:
              iamc coverage
              iamc coverage pci-dss-4.0
              iamc coverage cis-aws-foundations-7.0.0 --in my-project --output json
              iamc coverage --svg coverage.svg
            """
        )
        {
            program,
            path,
            svg,
            format,
        };
        command.SetWork(
            async (parsed, cancellationToken) =>
            {
                var catalogue = WorkspaceLoader.LoadDefinitions(parsed.GetRequiredValue(path)).RequireCatalogue();
                var named = parsed.GetValue(program);
                var coverage = Read(catalogue, named);
                if (parsed.GetValue(svg) is { } picture)
                    await File.WriteAllTextAsync(picture, CoveragePicture.Draw(coverage), cancellationToken).ConfigureAwait(false);
                if (parsed.GetValue(format) == OutputFormat.Json)
                    CoverageReport.PrintJson(coverage);
                else if (named is null)
                    CoverageReport.PrintPrograms(coverage);
                else
                    CoverageReport.PrintRequirements(coverage[0]);
                return ExitCodes.Pass;
            }
        );
        return command;
    }

    private static List<ProgramCoverage> Read(LinkedCatalogue catalogue, string? program)
    {
        var chosen = catalogue.Programs.Where(p => program is null || p.Id == program).ToList();
        if (chosen.Count == 0 && program is not null)
            throw new UsageException($"there is no program `{program}`", HelpFor(program, [.. catalogue.Programs.Select(p => p.Id)]));
        var reader = new CoverageReader(catalogue);
        return [.. chosen.Select(reader.Of)];
    }

    // Who leaves the edition out wants to know which there are.
    private static string HelpFor(string program, IReadOnlyList<string> known)
    {
        var editions = known.Where(k => k.StartsWith(program + "-", StringComparison.Ordinal)).ToList();
        return editions.Count > 0 ? $"its editions are {string.Join(", ", editions)}"
            : DidYouMean.Find(program, known) is { } near ? $"did you mean `{near}`?"
            : "`iamc coverage` lists the programs";
    }
}
