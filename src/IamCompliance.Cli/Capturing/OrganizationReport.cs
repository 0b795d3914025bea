using System.Globalization;
using IamCompliance.Aws.Organizations;
using IamCompliance.Cli.Output;
using Spectre.Console;

namespace IamCompliance.Cli.Capturing;

/// <summary>Prints what the capture of an organization read, account by account, and which accounts it did not enter.</summary>
internal sealed class OrganizationReport(IReadOnlyList<CaptureSummary> accounts, IReadOnlyList<SkippedAccount> skipped, string folder)
{
    /// <summary>Gets whether everything planned was read in every account. Of no account nothing was read.</summary>
    public bool IsComplete => accounts.Count > 0 && accounts.All(a => a.IsComplete);

    public void Print(OutputFormat format)
    {
        if (format == OutputFormat.Json)
            JsonOutput.Write(
                new
                {
                    folder,
                    isComplete = IsComplete,
                    accounts,
                    skipped,
                }
            );
        else
            PrintTable();
    }

    private void PrintTable()
    {
        var table = new Table().AddColumn(new TableColumn("account").NoWrap()).AddColumns("name", "result");
        foreach (var heading in new[] { "items", "calls" })
            table.AddColumn(new TableColumn(heading).RightAligned());
        table.AddColumn("remark");
        foreach (var account in accounts)
        {
            table.AddRow(
                new Text(account.AccountId),
                new Text(account.Name),
                Result(account),
                new Text(account.Items.ToString(CultureInfo.InvariantCulture)),
                new Text(account.Calls.ToString(CultureInfo.InvariantCulture)),
                new Text(account.Remark)
            );
        }

        foreach (var account in skipped)
            table.AddRow(
                new Text(account.AccountId),
                new Text(account.Name),
                new Text("skipped", new Style(Color.Grey)),
                new Text(""),
                new Text(""),
                new Text(account.Reason)
            );
        Terminal.Write(table);
        Terminal.Line(
            $"{accounts.Count(a => a.IsComplete)} of {accounts.Count} accounts were read to the end of what was "
                + $"planned, {skipped.Count} were skipped; {Path.Combine(folder, "*.state.json.gz")} holds "
                + $"one state each"
        );
    }

    private static Text Result(CaptureSummary account) =>
        account.IsComplete ? new Text("complete", new Style(Color.Green))
        : account.Missing == account.Parts ? new Text("not entered", new Style(Color.Red))
        : new Text($"{account.Missing} of {account.Parts} parts missing", new Style(Color.Red));
}
