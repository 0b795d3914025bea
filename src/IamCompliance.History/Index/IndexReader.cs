using IamCompliance.Evidence.Run;
using IamCompliance.History.Observed;
using Microsoft.Data.Sqlite;

namespace IamCompliance.History.Index;

/// <summary>Reads packages from an index.</summary>
internal sealed class IndexReader(SqliteConnection connection)
{
    private readonly Dictionary<long, string> texts = [];

    /// <summary>Reads those of some paths, by the end of their runs. One whose rows are not those that were written is left out.</summary>
    public IEnumerable<ObservedPackage> Read(IReadOnlySet<string> paths)
    {
        foreach (var id in Wanted(paths))
        {
            if (Find(id) is { } package)
                yield return package;
        }
    }

    private List<long> Wanted(IReadOnlySet<string> paths)
    {
        var wanted = new List<long>();
        try
        {
            Each("SELECT id, value FROM text", [], row => texts[row.GetInt64(0)] = row.GetString(1));
            Each("SELECT id, path FROM package ORDER BY finished, path", [], row =>
            {
                if (paths.Contains(row.GetString(1)))
                    wanted.Add(row.GetInt64(0));
            });
        }
        catch (Exception e) when (IndexDamage.IsCauseOf(e))
        {
            // What cannot be read from here is read from the packages.
            wanted.Clear();
        }

        return wanted;
    }

    private ObservedPackage? Find(long id)
    {
        try
        {
            ObservedPackage? package = null;
            var digest = "";
            Each(
                "SELECT id, path, manifest, run, finished, previous, previous_run, tool, rows FROM package WHERE id = $package",
                [id],
                row => (package, digest) = (PackageOf(row), row.GetString(8))
            );
            package = package is null ? null : package with { Accounts = Accounts(id) };
            return package is not null && RowsDigest.Of(package) == digest ? package : null;
        }
        catch (Exception e) when (IndexDamage.IsCauseOf(e))
        {
            return null;
        }
    }

    private static ObservedPackage PackageOf(SqliteDataReader row) =>
        new()
        {
            Path = row.GetString(1),
            ManifestSha256 = row.GetString(2),
            RunId = Guid.Parse(row.GetString(3)),
            Finished = Instant(row.GetInt64(4)),
            Previous = TextOf(row, 5) is { } digest
                ? new PreviousPackage(TextOf(row, 6) is { } run ? Guid.Parse(run) : null, digest)
                : null,
            ToolVersion = row.GetString(7),
            Accounts = [],
        };

    private List<ObservedAccount> Accounts(long package)
    {
        var (controls, manual, waivers) = (
            new Dictionary<long, List<ObservedControl>>(),
            new Dictionary<long, List<ObservedManual>>(),
            new Dictionary<long, List<ObservedWaiver>>()
        );
        Each(
            "SELECT account, control, title, severity, outcome, digest, in_scope FROM observation WHERE "
                + "package = $package ORDER BY account, position",
            [package],
            row =>
                ListOf(controls, row.GetInt64(0))
                    .Add(
                        new ObservedControl(
                            texts[row.GetInt64(1)],
                            texts[row.GetInt64(2)],
                            texts[row.GetInt64(3)],
                            (Outcome)row.GetInt32(4),
                            texts[row.GetInt64(5)],
                            row.GetInt32(6),
                            []
                        )
                    )
        );
        Each(
            "SELECT account, program, requirement, outcome, author, reviewer, date, valid_until FROM manual "
                + "WHERE package = $package ORDER BY account, position",
            [package],
            row =>
                ListOf(manual, row.GetInt64(0))
                    .Add(
                        new ObservedManual(
                            row.GetString(1),
                            row.GetString(2),
                            (Outcome)row.GetInt32(3),
                            TextOf(row, 4),
                            TextOf(row, 5),
                            InstantOf(row, 6),
                            InstantOf(row, 7)
                        )
                    )
        );
        Each(
            "SELECT account, use, control, pattern, resource, reason, approver, ticket, created, expires FROM "
                + "waiver WHERE package = $package ORDER BY account, position",
            [package],
            row =>
                ListOf(waivers, row.GetInt64(0))
                    .Add(
                        new ObservedWaiver(
                            row.GetString(1),
                            row.GetString(2),
                            row.GetString(3),
                            row.GetString(4),
                            row.GetString(5),
                            row.GetString(6),
                            TextOf(row, 7),
                            Instant(row.GetInt64(8)),
                            Instant(row.GetInt64(9))
                        )
                    )
        );
        var accounts = new List<ObservedAccount>();
        Each(
            "SELECT position, name, account_id, capture_end, state FROM account WHERE package = $package ORDER BY position",
            [package],
            row =>
            {
                var at = row.GetInt64(0);
                accounts.Add(
                    new ObservedAccount(
                        row.GetString(1),
                        row.GetString(2),
                        Instant(row.GetInt64(3)),
                        row.GetString(4),
                        ListOf(controls, at),
                        ListOf(manual, at),
                        ListOf(waivers, at)
                    )
                );
            }
        );
        return accounts;
    }

    private void Each(string question, long[] package, Action<SqliteDataReader> row)
    {
        using var command = connection.CreateCommand();
        command.CommandText = question;
        foreach (var id in package)
            command.Parameters.AddWithValue("$package", id);
        using var rows = command.ExecuteReader();
        while (rows.Read())
            row(rows);
    }

    private static List<T> ListOf<T>(Dictionary<long, List<T>> lists, long key) =>
        lists.TryGetValue(key, out var list) ? list : lists[key] = [];

    private static string? TextOf(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static DateTimeOffset? InstantOf(SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : Instant(row.GetInt64(column));

    private static DateTimeOffset Instant(long ticks) => new(ticks, TimeSpan.Zero);
}
