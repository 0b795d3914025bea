using IamCompliance.Cli.Output;
using IamCompliance.State.Model;
using Spectre.Console;

namespace IamCompliance.Cli.Capturing;

/// <summary>Prints what an import read, part by part.</summary>
internal static class ImportReport
{
    public static void Print(AccountState state, string target, OutputFormat format)
    {
        if (state.Header.CaptureTimeBasis == CaptureTimeBasis.NewestInstant)
            Terminal.Warn(
                $"nothing says when this was captured; ages are counted from "
                    + $"{state.Header.CaptureEnd:yyyy-MM-dd'T'HH:mm:ss'Z'}, the newest instant in the data. State it "
                    + $"with --captured-at."
            );
        if (format == OutputFormat.Json)
        {
            JsonOutput.Write(
                new
                {
                    accountId = state.Header.AccountId,
                    captureEnd = state.Header.CaptureEnd,
                    captureTimeBasis = state.Header.CaptureTimeBasis.ToString(),
                    state = target,
                    items = state.Items.Count(),
                    parts = state.Parts.Select(p => new
                    {
                        id = p.Id,
                        status = p.Status.ToString(),
                        error = p.Error,
                        notes = p.Notes,
                    }),
                }
            );
            return;
        }

        var table = new Table().AddColumns("part", "status", "remark");
        var (empty, others) = Split(state);
        foreach (var part in others)
            table.AddRow(
                new Text(part.Id),
                new Text(part.Status.ToString(), StyleOf(part.Status)),
                new Text(part.Error?.Message ?? string.Join(" ", part.Notes))
            );
        foreach (var alike in empty.GroupBy(p => p.Status).OrderBy(g => g.Key))
            table.AddRow(
                new Text($"{alike.Count()} {(alike.Count() == 1 ? "type" : "types")} without a resource"),
                new Text(alike.Key.ToString(), StyleOf(alike.Key)),
                new Text(alike.First().Error is { } error ? $"such as: {error.Message}" : "")
            );
        Terminal.Write(table);
        Terminal.Line(
            $"Account {state.Header.AccountId}, captured {state.Header.CaptureEnd:yyyy-MM-dd'T'HH:mm:ss'Z'}, "
                + $"{state.Items.Count()} items: {target}"
        );
    }

    // AWS Config knows hundreds of types, and an account has few.
    private static (IReadOnlyList<Part> Empty, IReadOnlyList<Part> Others) Split(AccountState state)
    {
        var parts = state.Parts.ToLookup(p => RecordedParts.TypeOf(p.Id) is { } type && state.ItemsOf(type).Count == 0);
        return ([.. parts[true]], [.. parts[false]]);
    }

    private static Style StyleOf(ReadStatus status) =>
        status switch
        {
            ReadStatus.Complete or ReadStatus.Absent => new Style(Color.Green),
            ReadStatus.NotCollected => new Style(Color.Grey),
            _ => new Style(Color.Red),
        };
}
