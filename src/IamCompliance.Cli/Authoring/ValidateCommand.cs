using System.CommandLine;
using IamCompliance.Cli.Commands;
using IamCompliance.Cli.Loading;
using IamCompliance.Cli.Output;

namespace IamCompliance.Cli.Authoring;

/// <summary><c>iamc validate</c>: reads every definition of a project and shows every problem, as the compiler would.</summary>
internal static class ValidateCommand
{
    public static Command Create()
    {
        var path = new Argument<string>("path")
        {
            Description = "a folder with iamcompliance.yaml or with controls/",
            DefaultValueFactory = _ => ".",
        };
        var format = new Option<DiagnosticFormat>("--output")
        {
            Description = "table for people, json for programs, sarif for code scanning",
            DefaultValueFactory = _ => DiagnosticFormat.Table,
        };
        var command = new Command(
            "validate",
            """
            Read every definition of a project and show every problem of every file.

            Examples:
              iamc validate
              iamc validate ./compliance --output json
              iamc validate --output sarif > iamc.sarif
            """
        )
        {
            path,
            format,
        };
        command.SetWork(
            (parsed, _) =>
            {
                var workspace = WorkspaceLoader.LoadDefinitions(parsed.GetRequiredValue(path), withCases: true);
                var errors = workspace.Errors.Count();
                if (parsed.GetValue(format) == DiagnosticFormat.Json)
                    Print(workspace);
                else if (parsed.GetValue(format) == DiagnosticFormat.Sarif)
                    JsonOutput.Write(DiagnosticSarif.Write(workspace.Link.Diagnostics));
                else
                    DiagnosticPrinter.Print(workspace.Link.Diagnostics, workspace.Files);
                if (errors == 0 && parsed.GetValue(format) == DiagnosticFormat.Table)
                    Terminal.Line(
                        $"{workspace.Link.Catalogue.Controls.Count} controls, "
                            + $"{workspace.Link.Catalogue.Programs.Count} programs, "
                            + $"{workspace.Link.Catalogue.Cases.Count} cases: no errors"
                    );
                return Task.FromResult(errors == 0 ? ExitCodes.Pass : ExitCodes.Usage);
            }
        );
        return command;
    }

    private static void Print(Workspace workspace) =>
        JsonOutput.Write(
            new
            {
                diagnostics = workspace.Link.Diagnostics.Select(d => new
                {
                    id = d.Id,
                    severity = d.IsError ? "error" : "warning",
                    message = d.Message,
                    help = d.Help,
                    path = d.Span.Path,
                    line = d.Span.Start.Line,
                    column = d.Span.Start.Column,
                    endLine = d.Span.End.Line,
                    endColumn = d.Span.End.Column,
                }),
            }
        );
}
