using System.CommandLine;
using IamCompliance.Assessment.Cases;
using IamCompliance.Cli.Loading;
using IamCompliance.Cli.Output;
using IamCompliance.Definitions.Linking;

namespace IamCompliance.Cli.Commands;

/// <summary><c>iamc test</c>: runs the cases that lie beside controls.</summary>
internal static class TestCommand
{
    public static Command Create()
    {
        var path = new Argument<string>("path") { Description = "a folder with controls/", DefaultValueFactory = _ => "." };
        var control = CommonOptions.Control();
        var format = CommonOptions.Output();
        var command = new Command(
            "test",
            """
            Run the cases of controls (cases.yaml) in the engine that assesses accounts.

            Examples:
              iamc test
              iamc test ./compliance --control ci-users-have-no-console-password
            """)
        {
            path, control, format,
        };
        command.SetWork((parsed, cancellationToken) =>
        {
            var catalogue = WorkspaceLoader.LoadDefinitions(parsed.GetRequiredValue(path)).RequireCatalogue();
            var results = Run(catalogue, parsed.GetValue(control) ?? [], cancellationToken);
            if (parsed.GetValue(format) == OutputFormat.Json)
                JsonOutput.Write(new { cases = results.Select(r => new { control = r.Case.Control, name = r.Case.Name, passed = r.Passed, message = r.Passed ? null : r.Message }) });
            else
                Print(results);
            return Task.FromResult(results.All(r => r.Passed) ? ExitCodes.Pass : ExitCodes.Findings);
        });
        return command;
    }

    private static List<CaseResult> Run(LinkedCatalogue catalogue, string[] controls, CancellationToken cancellationToken)
    {
        var byId = catalogue.Controls.ToDictionary(c => c.Id, StringComparer.Ordinal);
        foreach (var id in controls.Where(id => !byId.ContainsKey(id)))
            throw new UsageException($"there is no control `{id}`", "`iamc catalog` lists the controls");
        var results = new List<CaseResult>();
        foreach (var controlCase in catalogue.Cases.Where(c => controls.Length == 0 || controls.Contains(c.Control)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            results.Add(CaseRunner.Run(byId[controlCase.Control], controlCase));
        }

        return results.Count > 0 ? results : throw new UsageException("there is no case to run", "write cases.yaml beside control.yaml");
    }

    private static void Print(List<CaseResult> results)
    {
        foreach (var result in results.Where(r => !r.Passed))
            Terminal.Error($"{result.Case.Control}: {result.Case.Name} ({result.Case.Span})", result.Message);
        Terminal.Line($"{results.Count(r => r.Passed)} passed, {results.Count(r => !r.Passed)} failed");
    }
}
