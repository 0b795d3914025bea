using IamCompliance.Aws.Capturing;
using IamCompliance.Aws.Planning;
using IamCompliance.Cli.Output;
using Spectre.Console;

namespace IamCompliance.Cli.Capturing;

/// <summary>Prints which operations are refused, and which controls that leaves undecided.</summary>
internal sealed class PreflightReport(PreflightResult result, PlanChoice choice)
{
    private readonly IReadOnlyList<IGrouping<(string Part, string Operation, string Code), PreflightGap>> gaps =
    [
        .. result.Gaps.GroupBy(g => (g.Part, g.Error.Operation, g.Error.Code)),
    ];

    public void Print(OutputFormat format)
    {
        if (format == OutputFormat.Json)
            PrintJson();
        else
            PrintTable();
    }

    private void PrintJson() =>
        JsonOutput.Write(
            new
            {
                accountId = result.AccountId,
                calls = result.Calls,
                gaps = gaps.Select(g => new
                {
                    operation = g.Key.Operation,
                    permission = g.First().Error.Permission,
                    code = g.Key.Code,
                    message = g.First().Error.Message,
                    regions = Regions(g),
                    part = g.Key.Part,
                    controls = Controls(g.Key.Part),
                }),
                undecided = Undecided(),
            }
        );

    private void PrintTable()
    {
        if (gaps.Count > 0)
        {
            var table = new Table().AddColumns("operation", "permission", "part", "why", "controls it leaves undecided");
            foreach (var gap in gaps)
                table.AddRow(
                    new Text(gap.Key.Operation),
                    new Text(gap.First().Error.Permission ?? ""),
                    new Text(gap.Key.Part),
                    new Text(Why(gap)),
                    new Text(ControlsText(gap.Key.Part))
                );
            Terminal.Write(table);
        }

        var undecided = Undecided();
        Terminal.Line(
            gaps.Count == 0
                ? $"Account {result.AccountId}: everything that {choice.Controls.Count} controls need may be read ({result.Calls} calls)."
                : $"Account {result.AccountId}: {undecided.Count} of {choice.Controls.Count} controls would be "
                    + $"Error, unless the rest decides them ({result.Calls} calls). `iamc permissions` prints the "
                    + $"policy that lets everything be read."
        );
    }

    private List<string> Undecided() =>
        [.. choice.Controls.Where(c => gaps.Any(g => c.Control.Parts.Any(p => CapturePlan.RestsOn(p, g.Key.Part)))).Select(c => c.Name)];

    private List<string> Controls(string part) =>
        [.. choice.Controls.Where(c => c.Control.Parts.Any(p => CapturePlan.RestsOn(p, part))).Select(c => c.Name)];

    private string ControlsText(string part) =>
        Controls(part) is { Count: > 0 } names ? string.Join(", ", names) : "none: it is read to cross-check another part";

    private static string Why(IGrouping<(string, string, string), PreflightGap> gap)
    {
        var regions = Regions(gap);
        return regions.Count == 0 ? gap.First().Error.Message : $"{gap.First().Error.Message} ({string.Join(", ", regions)})";
    }

    private static List<string> Regions(IEnumerable<PreflightGap> gap) => [.. gap.Select(g => g.Region).OfType<string>()];
}
