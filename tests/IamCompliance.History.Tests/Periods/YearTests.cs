using System.IO.Compression;
using System.Text;
using IamCompliance.History.Index;
using IamCompliance.History.Periods;
using IamCompliance.History.Reading;
using IamCompliance.History.Writing;
using IamCompliance.TestKit;
using Microsoft.Data.Sqlite;

namespace IamCompliance.History.Tests.Periods;

public sealed class YearTests : IDisposable
{
    private static readonly PeriodSettings Settings = new(SyntheticYear.Begin, SyntheticYear.Begin.AddDays(365), TimeSpan.FromDays(2), 10, "2026");

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
        ZipFile.CreateFromDirectory(Path.Combine(folder.Path, "packages", "2026-03-01"), zip, CompressionLevel.Optimal, includeBaseDirectory: false);

        Assert.Contains("packed it again", Assert.Throws<HistoryException>(() => new PackageReader(Detail.Everything).Read(zip)).Message, StringComparison.Ordinal);
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
    [InlineData("UPDATE observation SET outcome = 0")]
    [InlineData("UPDATE observation SET in_scope = 7")]
    [InlineData("UPDATE text SET value = 'another ' || value WHERE id % 2 = 0")]
    [InlineData("UPDATE account SET capture_end = capture_end + 1")]
    [InlineData("UPDATE account SET account_id = '999999999999'")]
    [InlineData("DELETE FROM observation WHERE position = 0")]
    [InlineData("DELETE FROM text WHERE id = 1")]
    [InlineData("DELETE FROM account")]
    [InlineData("DROP TABLE waiver")]
    [InlineData("DROP TABLE text")]
    [InlineData("DROP TABLE package")]
    [InlineData("UPDATE package SET run = 'no id', finished = 'never'")]
    [InlineData("UPDATE package SET finished = 9223372036854775807")]
    [InlineData("UPDATE package SET rows = ''")]
    [InlineData("UPDATE observation SET outcome = 4000000000")]
    [InlineData("UPDATE observation SET control = 123456")]
    public void Rows_that_were_edited_are_never_believed(string edit)
    {
        var without = Text(Report(null));
        Update();
        Execute(edit);

        using (var index = HistoryIndex.Open(IndexFile))
            Assert.Equal(without, Text(Report(index)));
    }

    [Fact]
    public void Rows_that_were_edited_are_read_again()
    {
        Update();
        Execute("UPDATE observation SET outcome = 0 WHERE package = 1");

        var update = Update();

        Assert.Equal((1, year.PackageDays.Count() - 1), (update.Read, update.Kept));
    }

    [Fact]
    public void Bytes_that_were_damaged_are_refused_or_never_believed()
    {
        var without = Text(Report(null));
        Update();
        var whole = File.ReadAllBytes(IndexFile);
        var random = new Random(1);
        foreach (var trial in Enumerable.Range(0, 40))
        {
            var bytes = trial % 4 == 0 ? whole[..random.Next(whole.Length)] : [.. whole];
            for (var i = 0; i < (trial % 4) * 20 && bytes.Length > 0; i++)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            File.WriteAllBytes(IndexFile, bytes);
            Assert.Equal(without, WithIndex() ?? without);
        }
    }

    [Theory]
    [InlineData("not a database at all, but long enough to be read as the head of one.....................................................")]
    [InlineData("")]
    public void A_file_of_somebody_else_is_refused_and_an_empty_one_taken(string content)
    {
        File.WriteAllText(IndexFile, content);
        if (content.Length > 0)
            Assert.Contains("not an index of packages", Assert.Throws<HistoryException>(() => HistoryIndex.Open(IndexFile)).Message, StringComparison.Ordinal);
        else
            Assert.Equal(year.PackageDays.Count(), Update().Read);
    }

    // Nothing when the index is refused with a sentence.
    private string? WithIndex()
    {
        try
        {
            using var index = HistoryIndex.Open(IndexFile);
            var report = Text(Report(index));
            try
            {
                index.Update(Paths(), null, CancellationToken.None);
            }
            catch (HistoryException)
            {
                return report;
            }

            Assert.Equal(report, Text(Report(index)));
            return report;
        }
        catch (HistoryException e)
        {
            Assert.Contains(IndexFile, e.Message, StringComparison.Ordinal);
            return null;
        }
    }

    private void Execute(string statement)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = IndexFile, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
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
