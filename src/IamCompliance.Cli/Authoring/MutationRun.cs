using System.Collections.Concurrent;
using IamCompliance.Assessment.Mutating;
using IamCompliance.Cli.Commands;
using IamCompliance.Cli.Output;
using IamCompliance.Definitions.Linking;

namespace IamCompliance.Cli.Authoring;

/// <summary>Runs the mutants of controls, several controls at a time, and prints what no case notices.</summary>
internal static class MutationRun
{
    public static async Task<int> RunAsync(
        LinkedCatalogue catalogue,
        HashSet<string> controls,
        bool isJson,
        CancellationToken cancellationToken
    )
    {
        var reports = new ConcurrentBag<MutationReport>();
        await Terminal
            .WithProgressAsync(show =>
                Parallel.ForEachAsync(catalogue.Controls.Where(c => controls.Contains(c.Id)), cancellationToken, (control, token) =>
                {
                    reports.Add(
                        MutationTest.Run(
                            control,
                            catalogue.Cases.Where(c => c.Control == control.Id),
                            [.. catalogue.EquivalentMutants.Where(m => m.Control == control.Id)],
                            types: null,
                            token
                        )
                    );
                    show($"{reports.Count} of {controls.Count} controls");
                    return ValueTask.CompletedTask;
                })
            )
            .ConfigureAwait(false);
        var ordered = reports.OrderBy(r => r.Control.Id, StringComparer.Ordinal).ToList();
        if (isJson)
            MutationOutput.WriteJson(ordered);
        else
            MutationOutput.Print(ordered);
        return ordered.All(r => r.IsProven) ? ExitCodes.Pass : ExitCodes.Findings;
    }
}
