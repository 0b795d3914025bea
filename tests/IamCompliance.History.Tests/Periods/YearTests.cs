using System.IO.Compression;
using System.Text;
using IamCompliance.History.Index;
using IamCompliance.History.Periods;
using IamCompliance.History.Reading;
using IamCompliance.History.Writing;
using IamCompliance.TestKit;

namespace IamCompliance.History.Tests.Periods;

public sealed class YearTests : IDisposable
{
    private static readonly PeriodSettings Settings = new(
        SyntheticYear.Begin,
        SyntheticYear.Begin.AddDays(365),
        TimeSpan.FromDays(2),
        10,
        "2026"
    );

    private readonly TemporaryFolder folder = new();
    private readonly SyntheticYear year = new(3, 4, 365);

    public YearTests() => year.Write(Path.Combine(folder.Path, "packages"));

    private string IndexFile => Path.Combine(folder.Path, "history.db");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_report_of_a_year_is_the_plan_of_the_year()
    {
        var report = Report(null);

        Assert.Equal(year.PackageDays.Count(), report.Packages.Count);
        Assert.Empty(report.ChainProblems);
        Assert.Equal(12, report.Timelines.Count);
        foreach (var line in report.Timelines)
        {
            var (account, control) = (Number(line.Account), Number(line.Control));
            var days = year.PackageDays.ToList();
            foreach (var day in Enumerable.Range(0, 365))
            {
                // A moment after the account would have been captured on that day: who looked last, and not too long ago?
                var moment = SyntheticYear.TimeOf(account, day).AddMinutes(1);
                var last = days.Where(d => d <= day).DefaultIfEmpty(-100).Max();
                var expected = day - last < 2 ? SyntheticYear.OutcomeOf(account, control, last) : null;
                Assert.Equal(expected, line.Segments.Single(s => s.From <= moment && moment < s.To).Outcome?.ToString());
            }

            Assert.Equal(Failures(account, control, days), line.Episodes.Select(e => (e.Began, e.Ended)));
        }
    }

    [Fact]
    public void The_index_gives_the_same_report_and_is_made_again_at_will()
    {
        var without = Text(Report(null));
        var update = Update();

        Assert.Equal(year.PackageDays.Count(), update.Read);
        using (var index = HistoryIndex.Open(IndexFile))
            Assert.Equal(without, Text(Report(index)));
        Assert.Equal((0, update.Read), (Update().Read, Update().Kept));
        File.Delete(IndexFile);
        Update();
        using (var index = HistoryIndex.Open(IndexFile))
            Assert.Equal(without, Text(Report(index)));
    }

    [Fact]
    public void A_package_that_changed_since_does_not_count_from_the_index()
    {
        Update();
        var package = Path.Combine(folder.Path, "packages", "2026-03-01");
        var results = Path.Combine(package, "results.json");
        File.WriteAllText(results, File.ReadAllText(results).Replace("\"Pass\"", "\"Waived\"", StringComparison.Ordinal));
        File.AppendAllText(Path.Combine(package, "manifest.json"), " ");

        using var index = HistoryIndex.Open(IndexFile);
        var report = Report(index);

        Assert.Contains("was changed", report.Unreadable.Single().Problem, StringComparison.Ordinal);
        Assert.DoesNotContain(report.Packages, p => p.Path == package);
        Assert.Contains(report.ChainProblems, p => p.Problem.Contains("one is missing, or was changed", StringComparison.Ordinal));
    }

    [Fact]
    public void A_zip_file_that_somebody_packed_again_is_not_unpacked()
    {
        var zip = Path.Combine(folder.Path, "again.zip");
        ZipFile.CreateFromDirectory(
            Path.Combine(folder.Path, "packages", "2026-03-01"),
            zip,
            CompressionLevel.Optimal,
            includeBaseDirectory: false
        );

        Assert.Contains(
            "packed it again",
            Assert.Throws<HistoryException>(() => new PackageReader(Detail.Everything).Read(zip)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_was_removed_or_damaged_leaves_the_index()
    {
        Update();
        Directory.Delete(Path.Combine(folder.Path, "packages", "2026-03-01"), recursive: true);
        File.WriteAllText(Path.Combine(folder.Path, "packages", "2026-03-02", "manifest.json"), "{");

        var update = Update();

        Assert.Equal(1, update.Removed);
        Assert.Contains("2026-03-02", update.Unreadable.Single().Path, StringComparison.Ordinal);
        using var index = HistoryIndex.Open(IndexFile);
        Assert.Equal(year.PackageDays.Count() - 2, index.Names().Count);
    }

    [Theory]
    [InlineData(
        "not a database at all, but long enough to be read as the head of one....................................................."
    )]
    [InlineData("")]
    public void A_file_of_somebody_else_is_refused_and_an_empty_one_taken(string content)
    {
        File.WriteAllText(IndexFile, content);
        if (content.Length > 0)
            Assert.Contains(
                "not an index of packages",
                Assert.Throws<HistoryException>(() => HistoryIndex.Open(IndexFile)).Message,
                StringComparison.Ordinal
            );
        else
            Assert.Equal(year.PackageDays.Count(), Update().Read);
    }

    private IndexUpdate Update()
    {
        using var index = HistoryIndex.Open(IndexFile);
        return index.Update(Paths(), null, CancellationToken.None);
    }

    private PeriodReport Report(HistoryIndex? index) => PeriodRun.Make(Paths(), Settings, index, null, CancellationToken.None);

    private IReadOnlyList<string> Paths() => PackageFolder.Find([Path.Combine(folder.Path, "packages")]);

    private static IEnumerable<(DateTimeOffset Began, DateTimeOffset? Ended)> Failures(int account, int control, List<int> days)
    {
        DateTimeOffset? began = null;
        foreach (var day in days)
        {
            var outcome = SyntheticYear.OutcomeOf(account, control, day);
            if (outcome == "Fail")
                began ??= SyntheticYear.TimeOf(account, day);
            else if (began is { } since && outcome != "Error")
            {
                yield return (since, SyntheticYear.TimeOf(account, day));
                began = null;
            }
        }

        if (began is { } open)
            yield return (open, null);
    }

    private static string Text(PeriodReport report)
    {
        using var output = new MemoryStream();
        PeriodJson.Write(report, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static int Number(string name) => int.Parse(name.Split('-')[1], System.Globalization.CultureInfo.InvariantCulture);
}
