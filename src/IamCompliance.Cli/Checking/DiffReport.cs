using IamCompliance.Cli.Output;
using IamCompliance.History.Diffing;
using Spectre.Console;

namespace IamCompliance.Cli.Checking;

/// <summary>Prints what changed between two packages.</summary>
internal static class DiffReport
{
    private static readonly IReadOnlyList<(ChangeKind Kind, string Words)> Kinds =
    [
        (ChangeKind.New, "new"),
        (ChangeKind.Fixed, "fixed"),
        (ChangeKind.ChangedReason, "failing for another reason"),
        (ChangeKind.StillFailing, "still failing"),
        (ChangeKind.Appeared, "appeared"),
        (ChangeKind.Vanished, "vanished"),
        (ChangeKind.Other, "otherwise"),
    ];

    public static void Print(PackageDifference difference, OutputFormat format)
    {
        if (format == OutputFormat.Json)
        {
            JsonOutput.Write(difference);
            return;
        }

        foreach (var note in difference.Notes)
            Terminal.Warn(note);
        Print("The account changed", difference.Changes.Where(c => c.Cause == Cause.Account));
        Print("The control changed, so that the account may not have", difference.Changes.Where(c => c.Cause == Cause.Control));
        Terminal.Line(
            string.Join(
                ", ",
                Kinds
                    .Select(k => (k.Words, Count: difference.Changes.Count(c => c.Kind == k.Kind)))
                    .Where(k => k.Count > 0)
                    .Select(k => $"{k.Count} {k.Words}")
            )
                is { Length: > 0 } text
                ? text
                : "nothing changed"
        );
    }

    private static void Print(string title, IEnumerable<Change> changes)
    {
        var all = changes.ToList();
        if (all.Count == 0)
            return;
        Terminal.Line(title);
        var table = new Table();
        table.AddColumns("what", "account", "control", "subject", "before", "now", "why");
        foreach (var (kind, words) in Kinds)
        {
            foreach (var change in all.Where(c => c.Kind == kind))
                table.AddRow(
                    new[]
                    {
                        words,
                        change.Account,
                        change.Control,
                        change.Subject ?? "",
                        change.Before?.ToString() ?? "",
                        change.After?.ToString() ?? "",
                        change.Why,
                    }.Select(c => new Text(c))
                );
        }

        Terminal.Write(table);
    }
}
