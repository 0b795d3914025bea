using System.CommandLine;
using IamCompliance.Assessment.Cases;
using IamCompliance.Cli.Commands;
using IamCompliance.Cli.Loading;
using IamCompliance.Cli.Output;
using IamCompliance.Definitions.Linking;
using IamCompliance.Foundations.Diagnostics;
using Spectre.Console;

namespace IamCompliance.Cli.Authoring;

/// <summary><c>iamc test</c>: runs the cases that lie beside controls, on the controls or on mutants of them.</summary>
internal static class TestCommand
{
    public static Command Create()
    {
        var path = new Argument<string>("path") { Description = "a folder with controls/", DefaultValueFactory = _ => "." };
        var control = CommonOptions.Control();
        var mutate = new Option<string[]?>("--mutate")
        {
            Description = "make small mistakes in controls, all or these, and show those that no case notices",
            Arity = ArgumentArity.ZeroOrMore,
            AllowMultipleArgumentsPerToken = true,
        };
        var format = CommonOptions.Output();
        var command = new Command(
            "test",
            """
            Run the cases of controls (cases.yaml) in the engine that assesses accounts.

            Examples:
              iamc test
              iamc test ./compliance --control ci-users-have-no-console-password
              iamc test ./compliance --mutate ci-users-have-no-console-password
            """
        )
        {
            path,
            control,
            mutate,
            format,
        };
        command.SetWork(
            async (parsed, cancellationToken) =>
            {
                var catalogue = WorkspaceLoader.LoadDefinitions(parsed.GetRequiredValue(path), withCases: true).RequireCatalogue();
                var controls = Chosen(catalogue, [.. parsed.GetValue(control) ?? [], .. parsed.GetValue(mutate) ?? []]);
                var isJson = parsed.GetValue(format) == OutputFormat.Json;
                if (parsed.GetResult(mutate) is not null)
                    return await MutationRun.RunAsync(catalogue, controls, isJson, cancellationToken).ConfigureAwait(false);
                var results = Run(catalogue, controls, cancellationToken);
                if (isJson)
                    JsonOutput.Write(
                        new
                        {
                            cases = results.Select(r => new
                            {
                                control = r.Case.Control,
                                name = r.Case.Name,
                                passed = r.Passed,
                                message = r.Passed ? null : r.Message,
                            }),
                        }
                    );
                else
                    Print(results);
                return results.All(r => r.Passed) ? ExitCodes.Pass : ExitCodes.Findings;
            }
        );
        return command;
    }

    private static HashSet<string> Chosen(LinkedCatalogue catalogue, string[] ids)
    {
        var known = catalogue.Controls.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var id in ids.Where(id => !known.Contains(id)))
            throw new UsageException(
                $"there is no control `{id}`",
                DidYouMean.Find(id, known) is { } near ? $"did you mean `{near}`?" : "`iamc catalog` lists the controls"
            );
        return ids.Length > 0 ? [.. ids] : known;
    }

    private static List<CaseResult> Run(LinkedCatalogue catalogue, HashSet<string> controls, CancellationToken cancellationToken)
    {
        var byId = catalogue.Controls.ToDictionary(c => c.Id, StringComparer.Ordinal);
        var results = new List<CaseResult>();
        foreach (var controlCase in catalogue.Cases.Where(c => controls.Contains(c.Control)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            results.Add(CaseRunner.Run(byId[controlCase.Control], controlCase));
        }

        return results.Count > 0 ? results : throw new UsageException("there is no case to run", "write cases.yaml beside control.yaml");
    }

    private static void Print(List<CaseResult> results)
    {
        // The first line of a message names the control, the case and its place.
        foreach (var lines in results.Where(r => !r.Passed).Select(r => r.Message!.Split('\n')))
        {
            Terminal.Error(lines[0], help: null);
            foreach (var line in lines.Skip(1))
                Terminal.Note(line);
        }

        Terminal.Line($"{results.Count(r => r.Passed)} passed, {results.Count(r => !r.Passed)} failed");
    }
}
