using System.Globalization;
using Microsoft.Data.Sqlite;

namespace IamCompliance.History.Index;

/// <summary>Makes the tables of an index.</summary>
internal static class IndexSchema
{
    // "IAMC" and the version of the tables: what SQLite keeps in the head of the file for programs to know their own.
    private const int ApplicationId = 0x49414D43;
    private const int Version = 3;

    private const string Tables = """
        CREATE TABLE package (id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, manifest TEXT NOT NULL, run TEXT NOT NULL, finished INTEGER NOT NULL, previous TEXT, previous_run TEXT, tool TEXT NOT NULL, rows TEXT NOT NULL);
        CREATE TABLE text (id INTEGER PRIMARY KEY, value TEXT NOT NULL UNIQUE);
        CREATE TABLE account (package INTEGER NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, account_id TEXT NOT NULL, capture_end INTEGER NOT NULL, state TEXT NOT NULL, PRIMARY KEY (package, position)) WITHOUT ROWID;
        CREATE TABLE observation (package INTEGER NOT NULL, account INTEGER NOT NULL, position INTEGER NOT NULL, control INTEGER NOT NULL, title INTEGER NOT NULL, severity INTEGER NOT NULL, outcome INTEGER NOT NULL, digest INTEGER NOT NULL, in_scope INTEGER NOT NULL, PRIMARY KEY (package, account, position)) WITHOUT ROWID;
        CREATE TABLE manual (package INTEGER NOT NULL, account INTEGER NOT NULL, position INTEGER NOT NULL, program TEXT NOT NULL, requirement TEXT NOT NULL, outcome INTEGER NOT NULL, author TEXT, reviewer TEXT, date INTEGER, valid_until INTEGER, PRIMARY KEY (package, account, position)) WITHOUT ROWID;
        CREATE TABLE waiver (package INTEGER NOT NULL, account INTEGER NOT NULL, position INTEGER NOT NULL, use TEXT NOT NULL, control TEXT NOT NULL, pattern TEXT NOT NULL, resource TEXT NOT NULL, reason TEXT NOT NULL, approver TEXT NOT NULL, ticket TEXT, created INTEGER NOT NULL, expires INTEGER NOT NULL, PRIMARY KEY (package, account, position)) WITHOUT ROWID;
        """;

    /// <summary>Makes the tables of an empty file, and makes those of another version anew.</summary>
    /// <exception cref="HistoryException">The file is a database of somebody else.</exception>
    public static void Prepare(SqliteConnection connection)
    {
        var owner = Ask(connection, "PRAGMA application_id");
        var tables = Ask(connection, "SELECT count(*) FROM sqlite_master");
        if (tables > 0 && owner != ApplicationId)
            throw new HistoryException($"{connection.DataSource} is a database of another program. Name another file.");
        if (tables > 0 && Ask(connection, "PRAGMA user_version") == Version)
            return;
        using var transaction = connection.BeginTransaction();
        foreach (var table in tables == 0 ? [] : new[] { "package", "text", "account", "observation", "manual", "waiver" })
            Run(connection, $"DROP TABLE IF EXISTS {table}");
        Run(connection, Tables);
        Run(
            connection,
            string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Version}")
        );
        transaction.Commit();
    }

    private static long Ask(SqliteConnection connection, string question)
    {
        using var command = connection.CreateCommand();
        command.CommandText = question;
        return (long)command.ExecuteScalar()!;
    }

    private static void Run(SqliteConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }
}
