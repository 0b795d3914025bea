using System.Text;
using IamCompliance.History.Index;
using IamCompliance.History.Periods;
using IamCompliance.History.Reading;
using IamCompliance.History.Writing;
using IamCompliance.TestKit;
using Microsoft.Data.Sqlite;

namespace IamCompliance.History.Tests.Index;

/// <summary>What an index says that was edited or damaged is read again from the packages, or refused; it is never believed.</summary>
public sealed class DamagedIndexTests : IDisposable
{
    private static readonly PeriodSettings Settings = new(
        SyntheticYear.Begin,
        SyntheticYear.Begin.AddDays(12),
        TimeSpan.FromDays(2),
        2,
        "2026"
    );

    private readonly TemporaryFolder folder = new();
    private readonly string right;

    public DamagedIndexTests()
    {
        new SyntheticYear(2, 3, 12).Write(Path.Combine(folder.Path, "packages"));
        right = Text(Report(null));
        Update();
    }

    private string IndexFile => Path.Combine(folder.Path, "history.db");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("UPDATE observation SET outcome = 0")]
    [InlineData("UPDATE observation SET outcome = 4000000000")]
    [InlineData("UPDATE observation SET in_scope = 7")]
    [InlineData("UPDATE observation SET control = 123456")]
    [InlineData("DELETE FROM observation WHERE position = 0")]
    [InlineData("UPDATE text SET value = 'another ' || value WHERE id % 2 = 0")]
    [InlineData("DELETE FROM text WHERE id = 1")]
    [InlineData("DROP TABLE text")]
    [InlineData("UPDATE account SET capture_end = capture_end + 1")]
    [InlineData("UPDATE account SET account_id = '999999999999'")]
    [InlineData("DELETE FROM account")]
    [InlineData("DROP TABLE waiver")]
    [InlineData("DROP TABLE package")]
    [InlineData("UPDATE package SET run = 'no id', finished = 'never'")]
    [InlineData("UPDATE package SET finished = 9223372036854775807")]
    [InlineData("UPDATE package SET rows = ''")]
    public void Rows_that_were_edited_are_never_believed(string edit)
    {
        Execute(edit);

        using var index = HistoryIndex.Open(IndexFile);
        Assert.Equal(right, Text(Report(index)));
    }

    [Fact]
    public void Rows_that_were_edited_are_read_again()
    {
        Execute("UPDATE observation SET outcome = (outcome + 1) % 3 WHERE package = 1");

        var update = Update();

        Assert.Equal((1, Paths().Count - 1), (update.Read, update.Kept));
        Assert.Equal(0, Update().Read);
    }

    [Fact]
    public void Tables_that_are_gone_are_refused_with_a_way_out()
    {
        Execute("DROP TABLE package");

        Assert.Contains("remove it and run", Assert.Throws<HistoryException>(Update).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_were_damaged_are_refused_or_never_believed()
    {
        var whole = File.ReadAllBytes(IndexFile);
        var random = new Random(1);
        foreach (var trial in Enumerable.Range(0, 60))
        {
            var bytes = trial % 4 == 0 ? whole[..random.Next(whole.Length)] : [.. whole];
            for (var i = 0; i < (trial % 4) * 20 && bytes.Length > 0; i++)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            File.WriteAllBytes(IndexFile, bytes);
            Assert.Equal(right, WithIndex() ?? right);
        }
    }

    // Nothing when the index is refused with a sentence that names it.
    private string? WithIndex()
    {
        try
        {
            using var index = HistoryIndex.Open(IndexFile);
            Assert.Equal(right, Text(Report(index)));
            index.Update(Paths(), null, CancellationToken.None);
            return Text(Report(index));
        }
        catch (HistoryException e)
        {
            Assert.Contains(IndexFile, e.Message, StringComparison.Ordinal);
            return null;
        }
    }

    private void Execute(string statement)
    {
        using var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = IndexFile, Pooling = false }.ToString()
        );
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

    private static string Text(PeriodReport report)
    {
        using var output = new MemoryStream();
        PeriodJson.Write(report, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
