using IamCompliance.History.Observed;
using IamCompliance.History.Reading;
using Microsoft.Data.Sqlite;

namespace IamCompliance.History.Index;

/// <summary>
/// Keeps what packages say in one SQLite file, so that many of them are reported in seconds. It is made from the packages and can be made
/// again at will; a package counts from here only while its manifest is still the one that was read, and its rows are those that were
/// written then.
/// </summary>
public sealed class HistoryIndex : IDisposable
{
    private readonly SqliteConnection connection;

    private HistoryIndex(SqliteConnection connection) => this.connection = connection;

    /// <summary>Opens an index, or begins one. One of another version is begun anew.</summary>
    /// <exception cref="HistoryException">The file is something else.</exception>
    public static HistoryIndex Open(string file)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        try
        {
            connection.Open();
            IndexSchema.Prepare(connection);
            return new HistoryIndex(connection);
        }
        catch (Exception e) when (IndexDamage.IsCauseOf(e))
        {
            connection.Dispose();
            throw IndexDamage.Of(file, e);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Brings the index in line with packages: reads new and changed ones, and forgets those that are no more.</summary>
    /// <param name="packages">The paths of all packages.</param>
    /// <param name="progress">Hears of every package that is read; null when nobody listens.</param>
    /// <param name="cancellationToken">Cancels; the index then stays as it was.</param>
    /// <returns>What was done, and the packages that cannot be read, with the reason.</returns>
    /// <exception cref="HistoryException">The index is damaged beyond what can be read again.</exception>
    public IndexUpdate Update(IReadOnlyList<string> packages, Action<string>? progress, CancellationToken cancellationToken)
    {
        try
        {
            return Renew(packages, progress, cancellationToken);
        }
        catch (Exception e) when (IndexDamage.IsCauseOf(e))
        {
            throw IndexDamage.Of(connection.DataSource, e);
        }
    }

    private IndexUpdate Renew(IReadOnlyList<string> packages, Action<string>? progress, CancellationToken cancellationToken)
    {
        var reader = new PackageReader(Detail.Controls);
        var unreadable = new List<(string Path, string Problem)>();
        var (read, kept) = (0, 0);
        using var transaction = connection.BeginTransaction();
        using var writer = new IndexWriter(connection, transaction);
        var known = ReadNames();
        var intact = Read(known.Keys.ToHashSet(StringComparer.Ordinal)).Select(p => p.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var path in known.Keys.Except(packages, StringComparer.Ordinal).ToList())
            writer.Remove(path);
        foreach (var path in packages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                if (intact.Contains(path) && known.TryGetValue(path, out var name) && name == PackageReader.NameOf(path))
                {
                    kept++;
                    continue;
                }

                progress?.Invoke(path);
                var package = reader.Read(path);
                writer.Remove(path);
                writer.Add(package);
                read++;
            }
            catch (HistoryException e)
            {
                writer.Remove(path);
                unreadable.Add((path, e.Message));
            }
        }

        transaction.Commit();
        return new IndexUpdate(read, kept, known.Keys.Except(packages, StringComparer.Ordinal).Count(), unreadable);
    }

    /// <summary>Gets the digests that name the packages it holds, by path; nothing when they cannot be read.</summary>
    public IReadOnlyDictionary<string, string> Names()
    {
        try
        {
            return ReadNames();
        }
        catch (Exception e) when (IndexDamage.IsCauseOf(e))
        {
            return new Dictionary<string, string>(StringComparer.Ordinal);
        }
    }

    private Dictionary<string, string> ReadNames()
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT path, manifest FROM package";
        using var rows = command.ExecuteReader();
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        while (rows.Read())
            names[rows.GetString(0)] = rows.GetString(1);
        return names;
    }

    /// <summary>Reads packages of some paths, without their subjects. One whose rows were edited or damaged is left out: whoever wants it
    /// reads the package.</summary>
    public IEnumerable<ObservedPackage> Read(IReadOnlySet<string> paths) => new IndexReader(connection).Read(paths);

    /// <inheritdoc />
    public void Dispose() => connection.Dispose();
}
