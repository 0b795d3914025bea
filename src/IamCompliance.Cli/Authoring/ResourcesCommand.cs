using System.CommandLine;
using IamCompliance.Cli.Commands;
using IamCompliance.Cli.Output;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Resources.Outline;

namespace IamCompliance.Cli.Authoring;

/// <summary><c>iamc resources</c>: what controls can look at.</summary>
internal static class ResourcesCommand
{
    public static Command Create()
    {
        var type = new Argument<string?>("type")
        {
            Description = "a resource type, such as AWS::IAM::User; all types without one",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var filter = new Option<string?>("--filter")
        {
            Description = "only what has this text in its name or description, in any case of letters",
        };
        var format = CommonOptions.Output();
        var command = new Command(
            "resources",
            """
            List the resource types that a control can name, or the properties of one.

            Examples:
              iamc resources --filter iam
              iamc resources AWS::IAM::User
              iamc resources AWS::IAM::User --filter key --output json
            """
        )
        {
            type,
            filter,
            format,
        };
        command.SetWork(
            (parsed, _) =>
            {
                var isJson = parsed.GetValue(format) == OutputFormat.Json;
                var text = parsed.GetValue(filter) ?? string.Empty;
                if (parsed.GetValue(type) is { } name)
                    ShowType(Find(name), text, isJson);
                else
                    ShowAll(KnownResourceTypes.Catalog, text, isJson);
                return Task.FromResult(ExitCodes.Pass);
            }
        );
        return command;
    }

    private static ResourceType Find(string name) =>
        KnownResourceTypes.Catalog.Find(name)
        ?? throw new UsageException(
            $"there is no resource type `{name}`",
            KnownResourceTypes.Catalog.HelpFor(name) + " `iamc resources` lists them."
        );

    private static void ShowType(ResourceType type, string filter, bool isJson)
    {
        var properties = ResourceOutline.Of(type).Where(p => Has(p.Path, filter) || Has(p.Description, filter)).ToList();
        if (isJson)
            JsonOutput.Write(
                new
                {
                    name = type.Name,
                    part = type.Part,
                    description = type.Description,
                    properties,
                }
            );
        else
            ResourceReport.Print(type, properties);
    }

    private static void ShowAll(ResourceTypeCatalog catalog, string filter, bool isJson)
    {
        var collected = catalog.Collected.Where(t => Has(t.Name, filter) || Has(t.Description, filter)).ToList();
        var recorded = catalog.RecordedNames.Where(n => Has(n, filter)).ToList();
        if (isJson)
            JsonOutput.Write(
                new
                {
                    collected = collected.Select(t => new
                    {
                        t.Name,
                        t.Part,
                        properties = ResourceOutline.Of(t).Count,
                        t.Description,
                    }),
                    recorded,
                }
            );
        else
            ResourceReport.Print(collected, recorded);
    }

    private static bool Has(string text, string filter) => text.Contains(filter, StringComparison.OrdinalIgnoreCase);
}
