using System.CommandLine;
using IamCompliance.Cli;
using IamCompliance.Cli.Commands;
using IamCompliance.Cli.Output;

Console.OutputEncoding = new System.Text.UTF8Encoding(false);
var root = new RootCommand("Compliance as code for AWS IAM and STS: prove what you do in the cloud.")
{
    CheckCommand.Create(),
    BaselineCommand.Create(),
    CaptureCommand.Create(),
    PermissionsCommand.Create(),
    ImportCommand.Create(),
    ValidateCommand.Create(),
    TestCommand.Create(),
    ExplainCommand.Create(),
    CatalogCommand.Create(),
    CoverageCommand.Create(),
    ResourcesCommand.Create(),
    NewCommand.Create(),
    SchemaCommand.Create(),
    AcceptCommand.Create(),
    PolicyCommand.Create(),
    EvidenceCommand.Create(),
    DiffCommand.Create(),
};
var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (var error in parsed.Errors)
        Terminal.Error(error.Message, "run the command with --help to see its arguments and examples");
    return ExitCodes.Usage;
}

return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
