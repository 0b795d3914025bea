using System.CommandLine;
using IamCompliance.Assessment;
using IamCompliance.Assessment.Explaining;
using IamCompliance.Cli.Checking;
using IamCompliance.Cli.Commands;
using IamCompliance.Cli.Loading;
using IamCompliance.Cli.Output;
using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Policies.Findings;
using IamCompliance.Running.Accounts;
using IamCompliance.Running.Live;

namespace IamCompliance.Cli.Authoring;

/// <summary><c>iamc explain</c>: why a control judges a resource as it does, where its values come from, or what a diagnostic
/// means.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var subject = new Argument<string>("control") { Description = "a control id, or a diagnostic id such as IC2003" };
        var resource = new Argument<string?>("resource") { Description = "an ARN, id or name", Arity = ArgumentArity.ZeroOrOne };
        var path = new Option<string>("--in")
        {
            Description = "a folder with iamcompliance.yaml, a state file, or a folder of AWS CLI outputs",
            DefaultValueFactory = _ => ".",
        };
        var account = new Option<string?>("--account")
        {
            Description = "the account of the profile, by name or id; the only one by default",
        };
        var format = CommonOptions.Output();
        var command = new Command(
            "explain",
            """
            Show the value of every sub-expression of a control for one resource, where the values of its
            parameters come from, or what a diagnostic means.

            Examples:
              iamc explain access-key-rotation ada --in account.state.json
              iamc explain access-key-rotation --in ./compliance
              iamc explain IC2003
            """
        )
        {
            subject,
            resource,
            path,
            account,
            format,
        };
        command.SetWork(
            async (parsed, cancellationToken) =>
            {
                var id = parsed.GetRequiredValue(subject);
                if ((DiagnosticPages.Find(id) ?? PolicyFindingPages.Find(id)) is { } page)
                {
                    Terminal.Document(page);
                    return ExitCodes.Pass;
                }

                if (id.StartsWith("IC", StringComparison.OrdinalIgnoreCase) && id.Length > 2 && char.IsAsciiDigit(id[2]))
                    throw new UsageException($"no diagnostic is called `{id}`", "ids are IC and four digits, as printed with each problem");
                var workspace = await WorkspaceLoader.LoadAsync(parsed.GetRequiredValue(path), [], cancellationToken).ConfigureAwait(false);
                if (parsed.GetValue(resource) is not { } name)
                {
                    OriginReport.Print(workspace.RequireCatalogue(), id, parsed.GetValue(format));
                    return ExitCodes.Pass;
                }

                var explanations = await ExplainAsync(workspace, id, name, parsed.GetValue(account), cancellationToken)
                    .ConfigureAwait(false);
                if (parsed.GetValue(format) == OutputFormat.Json)
                    JsonOutput.Write(new { control = id, explanations });
                else
                    ExplanationPrinter.Print(explanations);
                return ExitCodes.Pass;
            }
        );
        return command;
    }

    private static async Task<IReadOnlyList<Explanation>> ExplainAsync(
        Workspace workspace,
        string id,
        string resource,
        string? account,
        CancellationToken cancellationToken
    )
    {
        var catalogue = workspace.RequireCatalogue();
        var bound = catalogue.Askable.FirstOrDefault(s => s.Name == id)
            ?? catalogue.Askable.FirstOrDefault(s => s.Control.Id == id)
            ?? throw new UsageException($"there is no control `{id}` here", "`iamc catalog` lists the controls");
        var known = (
            await LiveRun.FindAccountsAsync(workspace, account is null ? [] : [account], cancellationToken).ConfigureAwait(false)
        ).All;
        var sources = known.Where(a => account is null || a.Name == account || a.Id == account).ToList();
        if (sources.Count != 1)
            throw new UsageException(
                $"{sources.Count} accounts match",
                $"name one with --account: {string.Join(", ", known.Select(a => a.Name ?? a.Path))}"
            );
        var reader = new AccountReader(new(() => ControlPlan.For([bound])), DateTimeOffset.UnixEpoch);
        var state = await reader.ReadAsync(sources[0], null, cancellationToken).ConfigureAwait(false);
        if (state.Header.Problem is { } problem)
            throw new UsageException($"the account could not be read: {problem}", "mend its state and ask again", ExitCodes.Error);
        var explanations = Explainer.Explain(CompiledCatalogue.Compile(catalogue with { Selected = [bound] }), bound.Name, state, resource);
        return explanations.Count > 0
            ? explanations
            : throw new UsageException(
                $"the state has no {bound.Control.Resource.Name} `{resource}`",
                "name its ARN, id or name exactly as in the evidence"
            );
    }
}
