using System.CommandLine;
using IamCompliance.Cli.Commands;
using IamCompliance.Cli.Loading;
using IamCompliance.Cli.Output;
using Spectre.Console;

namespace IamCompliance.Cli.Authoring;

/// <summary><c>iamc catalog</c>: lists controls and what programs ask for them.</summary>
internal static class CatalogCommand
{
    public static Command Create()
    {
        var path = new Argument<string>("path")
        {
            Description = "a project folder; its own controls are listed too",
            DefaultValueFactory = _ => ".",
        };
        var program = CommonOptions.Program();
        var chapter = new Option<string?>("--chapter") { Description = "only this chapter" };
        var format = CommonOptions.Output();
        var command = new Command(
            "catalog",
            """
            List the controls, shipped and own, with chapter, severity and programs.

            Examples:
              iamc catalog --program pci-dss-4.0
              iamc catalog --chapter resilience --output json
            """
        )
        {
            path,
            program,
            chapter,
            format,
        };
        command.SetWork(
            (parsed, _) =>
            {
                var catalogue = WorkspaceLoader.LoadDefinitions(parsed.GetRequiredValue(path)).RequireCatalogue();
                var rows = CatalogRow.Of(catalogue, parsed.GetValue(program) ?? [], parsed.GetValue(chapter));
                if (parsed.GetValue(format) == OutputFormat.Json)
                    JsonOutput.Write(new { controls = rows });
                else
                    Print(rows);
                return Task.FromResult(ExitCodes.Pass);
            }
        );
        return command;
    }

    private static void Print(IReadOnlyList<CatalogRow> rows)
    {
        var table = new Table().AddColumns("chapter", "control", "severity", "title", "price", "programs");
        foreach (var row in rows)
            table.AddRow(
                new Text(row.Chapter),
                new Text(row.Id),
                new Text(row.Severity),
                new Text(row.Title),
                new Text(row.Price ?? ""),
                new Text(string.Join(", ", row.Programs))
            );
        Terminal.Write(table);
        Terminal.Line($"{rows.Count} controls");
    }
}
