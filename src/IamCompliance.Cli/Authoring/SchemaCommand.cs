using System.CommandLine;
using IamCompliance.Cli.Commands;
using IamCompliance.Cli.Output;
using IamCompliance.Definitions.Schemas;
using IamCompliance.Foundations.Diagnostics;

namespace IamCompliance.Cli.Authoring;

/// <summary><c>iamc schema</c>: the JSON Schema of a kind of YAML file, for editors.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var kind = new Argument<string>("kind") { Description = string.Join(", ", DefinitionSchemas.Kinds) };
        var output = new Option<string?>("-o", "--out")
        {
            Description = "the file to write, over the one that is there; standard output without it",
        };
        var command = new Command(
            "schema",
            """
            Print the JSON Schema of a kind of YAML file, which editors complete and check by.

            Examples:
              iamc schema control
              iamc schema cases -o .iamcompliance/schemas/cases.schema.json
            """
        )
        {
            kind,
            output,
        };
        command.SetWork(
            (parsed, _) =>
            {
                var name = parsed.GetRequiredValue(kind);
                var schema = DefinitionSchemas.Write(name)
                    ?? throw new UsageException($"there is no kind of file `{name}`", DidYouMean.Help(name, DefinitionSchemas.Kinds)!);
                if (parsed.GetValue(output) is not { } path)
                {
                    Terminal.Json(schema.TrimEnd());
                    return Task.FromResult(ExitCodes.Pass);
                }

                if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
                    Directory.CreateDirectory(folder);
                File.WriteAllText(path, schema);
                return Task.FromResult(ExitCodes.Pass);
            }
        );
        return command;
    }
}
