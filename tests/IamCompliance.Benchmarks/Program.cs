using System.CommandLine;
using IamCompliance.Benchmarks.Commands;

return await new RootCommand("Measures IamCompliance; asserts nothing. Figures and the commands that make them: README.md.")
{
    AccountCommand.Create(),
    CheckCommand.Create(),
    PagesCommand.Create(),
    FormatsCommand.Create(),
    LinkCommand.Create(),
    JoinsCommand.Create(),
    RowsCommand.Create(),
    CaptureCommand.Create(),
    DecisionsCommand.Create(),
    GrantsCommand.Create(),
    EscalationsCommand.Create(),
    YearCommand.Create(),
}
    .Parse(args)
    .InvokeAsync();
