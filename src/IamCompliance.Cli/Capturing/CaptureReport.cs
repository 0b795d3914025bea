using System.Globalization;
using IamCompliance.Aws.Planning;
using IamCompliance.Cli.Authoring;
using IamCompliance.Cli.Output;
using IamCompliance.Definitions.Linking;
using IamCompliance.State.Model;
using Spectre.Console;

namespace IamCompliance.Cli.Capturing;

/// <summary>Prints what a capture read, part by part, and what is missing.</summary>
internal sealed class CaptureReport(AccountState state, PlanChoice choice, string target)
{
    private readonly CapturePlan plan = choice.Plan;
    private readonly IReadOnlyList<Part> parts = [.. choice.Plan.Parts.Select(state.GetPart)];

    /// <summary>Gets whether everything planned was read to its proven end.</summary>
    public bool IsComplete => parts.All(plan.IsAsPlanned);

    private int Calls => parts.Sum(CaptureSummary.CallsOf);

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
                accountId = state.Header.AccountId,
                callerArn = state.Header.CallerArn,
                captureStart = state.Header.CaptureStart,
                captureEnd = state.Header.CaptureEnd,
                regions = state.Header.Regions,
                endpoints = state.Header.Endpoints,
                state = target,
                isComplete = IsComplete,
                items = state.Items.Count(),
                calls = Calls,
                prices = plan.Prices.Select(p => new
                {
                    part = p.Part,
                    calls = p.Calls,
                    each = p.Each,
                }),
                onRequest = choice.OnRequest.Select(c => new { control = c.Name, price = ControlPrice.Words(c.Control) }),
                parts = parts.Select(p => new
                {
                    id = p.Id,
                    status = p.Status.ToString(),
                    isAsPlanned = plan.IsAsPlanned(p),
                    items = PartItems.CountOf(p.Id, state),
                    calls = CaptureSummary.CallsOf(p),
                    error = p.Error,
                    notes = p.Notes,
                }),
            }
        );

    private void PrintTable()
    {
        var table = new Table().AddColumns("part", "status");
        foreach (var heading in new[] { "items", "calls" })
            table.AddColumn(new TableColumn(heading).RightAligned());
        table.AddColumns("missing permission", "remark");
        foreach (var part in parts)
        {
            table.AddRow(
                new Text(part.Id),
                new Text(part.Status.ToString(), PartStyle.Of(part, plan.IsAsPlanned(part))),
                new Text(PartItems.CountOf(part.Id, state)?.ToString(CultureInfo.InvariantCulture) ?? ""),
                new Text(CaptureSummary.CallsOf(part).ToString(CultureInfo.InvariantCulture)),
                new Text(part.Error?.Permission ?? ""),
                new Text(part.Error?.Message ?? string.Join(" ", part.Notes))
            );
        }

        Terminal.Write(table);
        Terminal.Line(
            $"Account {state.Header.AccountId}, captured {state.Header.CaptureEnd:yyyy-MM-dd'T'HH:mm:ss'Z'}, "
                + $"{state.Items.Count()} items, {Calls} calls: {target}"
        );
        var missing = parts.Count(p => !plan.IsAsPlanned(p));
        if (missing > 0)
            Terminal.Warn($"{missing} of {parts.Count} parts were not read to their end; controls that need them will be Error.");
        if (StateClock.DescribeOffset(state.Header) is { } offset)
            Terminal.Warn($"{offset}; beyond a day nothing has an age, and controls that ask for one will be Error.");
    }
}
