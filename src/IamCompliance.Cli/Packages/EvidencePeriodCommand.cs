using System.CommandLine;
using System.Globalization;
using IamCompliance.Cli.Commands;
using IamCompliance.Cli.Output;
using IamCompliance.Definitions.Predicates;
using IamCompliance.History.Index;
using IamCompliance.History.Periods;
using IamCompliance.History.Reading;
using IamCompliance.History.Writing;

namespace IamCompliance.Cli.Packages;

/// <summary><c>iamc evidence period</c>: what many packages say of a period.</summary>
internal static class EvidencePeriodCommand
{
    public static Command Create()
    {
        var packages = new Argument<string[]>("packages")
        {
            Description = "packages, zips of them, or folders of either",
            Arity = ArgumentArity.OneOrMore,
        };
        var from = new Option<string>("--from") { Description = "the first day, or an instant", Required = true };
        var to = new Option<string>("--to") { Description = "the last day, or an instant", Required = true };
        var every = new Option<string>("--every")
        {
            Description = "how long an observation holds, such as 7 days; the cadence",
            DefaultValueFactory = _ => "7 days",
        };
        var sample = new Option<int>("--sample") { Description = "the number of subjects to draw for a person to look at" };
        var seed = new Option<string>("--seed") { Description = "what the drawing begins with", DefaultValueFactory = _ => "1" };
        var index = new Option<string?>("--index") { Description = "an index of the packages that `iamc evidence index` made" };
        var output = new Option<string?>("-o", "--out")
        {
            Description = "the folder to write index.html, period.json and timelines.csv to",
        };
        var format = CommonOptions.Output();
        var command = new Command(
            "period",
            """
            Show what evidence packages say of a period: for each control and account a timeline, whether somebody looked
            often enough, how long failures lasted, which waivers and attestations held, and whether the packages follow
            each other without a gap. What nobody looked at is a gap and never a pass.

            Exit codes: 0 the report has no gap, 1 it has gaps, or packages are missing or changed, 2 usage error.

            Examples:
              iamc evidence period packages --from 2026-01-01 --to 2026-03-31 --every "7 days" -o report
              iamc evidence period packages --from 2026-01-01 --to 2026-12-31 --sample 25 --seed 2026 --index history.db
            """
        )
        {
            packages,
            from,
            to,
            every,
            sample,
            seed,
            index,
            output,
            format,
        };
        command.SetWork(
            async (parsed, cancellationToken) =>
            {
                var settings = new PeriodSettings(
                    Instant(parsed.GetRequiredValue(from), "--from", endOfDay: false),
                    Instant(parsed.GetRequiredValue(to), "--to", endOfDay: true),
                    Duration(parsed.GetRequiredValue(every)),
                    parsed.GetValue(sample) is >= 0 and <= 10_000 and var size
                        ? size
                        : throw new UsageException("`--sample` is not between 0 and 10,000", "give a number"),
                    parsed.GetRequiredValue(seed)
                );
                if (settings.To <= settings.From)
                    throw new UsageException("the period ends before it begins", "swap --from and --to");
                if (parsed.GetValue(index) is { } file && !File.Exists(file))
                    throw new UsageException($"the index `{file}` does not exist", "make it with `iamc evidence index`");
                var paths = PackageFolder.Find(parsed.GetRequiredValue(packages));
                using var history = parsed.GetValue(index) is { } known ? HistoryIndex.Open(known) : null;
                PeriodReport? report = null;
                await Terminal
                    .WithProgressAsync(progress =>
                        Task.Run(() => report = PeriodRun.Make(paths, settings, history, progress, cancellationToken), cancellationToken)
                    )
                    .ConfigureAwait(false);
                if (parsed.GetValue(output) is { } folder)
                    PeriodWriter.Write(report!, folder);
                PeriodSummary.Print(report!, parsed.GetValue(output), parsed.GetValue(format));
                return report!.IsComplete ? ExitCodes.Pass : ExitCodes.Findings;
            }
        );
        return command;
    }

    private static DateTimeOffset Instant(string text, string option, bool endOfDay)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return new DateTimeOffset((endOfDay ? day.AddDays(1) : day).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        return
            text.Contains('T', StringComparison.Ordinal)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? instant.ToUniversalTime()
            : throw new UsageException(
                $"`{text}` is no date for `{option}`",
                "write 2026-01-31, or an instant such as 2026-01-31T12:00:00Z"
            );
    }

    private static TimeSpan Duration(string text) =>
        DurationText.Parse(text) is { } duration && duration > TimeSpan.Zero
            ? duration
            : throw new UsageException(
                $"`{text}` is no duration for `--every`",
                "write a number and a unit, such as `1 day` or `12 hours`"
            );
}
