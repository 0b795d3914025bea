using IamCompliance.History.Observed;
using Microsoft.Data.Sqlite;

namespace IamCompliance.History.Index;

/// <summary>Writes packages into an index.</summary>
internal sealed class IndexWriter : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly SqliteTransaction transaction;
    private readonly Dictionary<string, long> texts = new(StringComparer.Ordinal);
    private readonly List<SqliteCommand> commands = [];
    private readonly SqliteCommand package,
        account,
        observation,
        manual,
        waiver,
        text;

    public IndexWriter(SqliteConnection connection, SqliteTransaction transaction)
    {
        this.connection = connection;
        this.transaction = transaction;
        package = Insert("package (path, manifest, run, finished, previous, previous_run, tool, rows)", 8, "RETURNING id");
        account = Insert("account (package, position, name, account_id, capture_end, state)", 6);
        observation = Insert("observation (package, account, position, control, title, severity, outcome, digest, in_scope)", 9);
        manual = Insert("manual (package, account, position, program, requirement, outcome, author, reviewer, date, valid_until)", 10);
        waiver = Insert(
            "waiver (package, account, position, use, control, pattern, resource, reason, approver, ticket, created, expires)",
            12
        );
        text = Insert("text (value)", 1, "ON CONFLICT (value) DO UPDATE SET value = excluded.value RETURNING id");
    }

    /// <summary>Forgets a package; one that is not there stays so.</summary>
    public void Remove(string path)
    {
        foreach (var table in new[] { "account", "observation", "manual", "waiver" })
            Run($"DELETE FROM {table} WHERE package = (SELECT id FROM package WHERE path = $path)", path);
        Run("DELETE FROM package WHERE path = $path", path);
    }

    /// <summary>Adds a package.</summary>
    public void Add(ObservedPackage added)
    {
        var id = (long)
            Run(
                package,
                added.Path,
                added.ManifestSha256,
                added.RunId.ToString(),
                added.Finished.UtcTicks,
                added.Previous?.ManifestSha256,
                added.Previous?.RunId?.ToString(),
                added.ToolVersion,
                RowsDigest.Of(added)
            )!;
        foreach (var (at, one) in added.Accounts.Index())
        {
            Run(account, id, at, one.Name, one.AccountId, one.CaptureEnd.UtcTicks, one.StateDigest);
            foreach (var (i, c) in one.Controls.Index())
                Run(observation, id, at, i, Text(c.Name), Text(c.Title), Text(c.Severity), (int)c.Outcome, Text(c.Digest), c.InScope);
            foreach (var (i, m) in one.Manual.Index())
                Run(
                    manual,
                    id,
                    at,
                    i,
                    m.Program,
                    m.Requirement,
                    (int)m.Outcome,
                    m.Author,
                    m.Reviewer,
                    m.Date?.UtcTicks,
                    m.ValidUntil?.UtcTicks
                );
            foreach (var (i, w) in one.Waivers.Index())
                Run(
                    waiver,
                    id,
                    at,
                    i,
                    w.Use,
                    w.Control,
                    w.Account,
                    w.Resource,
                    w.Reason,
                    w.Approver,
                    w.Ticket,
                    w.Created.UtcTicks,
                    w.Expires.UtcTicks
                );
        }
    }

    public void Dispose()
    {
        foreach (var command in commands)
            command.Dispose();
    }

    private long Text(string value)
    {
        if (!texts.TryGetValue(value, out var id))
            texts[value] = id = (long)Run(text, value)!;
        return id;
    }

    private SqliteCommand Insert(string columns, int count, string suffix = "")
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText =
            $"INSERT INTO {columns} VALUES ({string.Join(", ", Enumerable.Range(0, count).Select(i => $"$p{i}"))}) {suffix}";
        for (var i = 0; i < count; i++)
            command.Parameters.Add(new SqliteParameter($"$p{i}", null));
        commands.Add(command);
        return command;
    }

    private static object? Run(SqliteCommand command, params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return command.ExecuteScalar();
    }

    private void Run(string statement, string path)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = statement;
        command.Parameters.AddWithValue("$path", path);
        command.ExecuteNonQuery();
    }
}
