using IamCompliance.History.Index;
using IamCompliance.History.Reading;

namespace IamCompliance.History.Periods;

/// <summary>Reads packages, from an index where it knows them, and makes the report of a period.</summary>
public static class PeriodRun
{
    /// <summary>Makes the report.</summary>
    /// <param name="packages">The paths of the packages.</param>
    /// <param name="settings">What is asked.</param>
    /// <param name="index">An index; null to read every package.</param>
    /// <param name="progress">Hears of every package that is read; null when nobody listens.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static PeriodReport Make(
        IReadOnlyList<string> packages,
        PeriodSettings settings,
        HistoryIndex? index,
        Action<string>? progress,
        CancellationToken cancellationToken
    )
    {
        var builder = new PeriodBuilder(settings);
        var known = index is null ? [] : StillThere(packages, index.Names());
        var counted = new HashSet<string>(StringComparer.Ordinal);
        foreach (var package in index?.Read(known) ?? [])
        {
            cancellationToken.ThrowIfCancellationRequested();
            builder.Add(package);
            counted.Add(package.Path);
        }

        var reader = new PackageReader(Detail.Controls);
        foreach (var path in packages.Where(p => !counted.Contains(p)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress?.Invoke(path);
            try
            {
                builder.Add(reader.Read(path));
            }
            catch (HistoryException e)
            {
                builder.AddUnreadable(path, e.Message);
            }
        }

        var subjects = new PackageReader(Detail.Everything);
        return builder.Finish(path => subjects.Read(path));
    }

    // A package counts from the index only while its manifest is the one that was read.
    private static HashSet<string> StillThere(IReadOnlyList<string> packages, IReadOnlyDictionary<string, string> names)
    {
        var there = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in packages)
        {
            try
            {
                if (names.TryGetValue(path, out var name) && PackageReader.NameOf(path) == name)
                    there.Add(path);
            }
            catch (HistoryException)
            {
                // Whoever reads it next says why it cannot be read.
            }
        }

        return there;
    }
}
