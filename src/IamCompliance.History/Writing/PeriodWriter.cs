using IamCompliance.History.Periods;

namespace IamCompliance.History.Writing;

/// <summary>Writes the report of a period into a folder: a page for people, JSON and CSV.</summary>
public static class PeriodWriter
{
    /// <summary>The names of the files.</summary>
    public static readonly IReadOnlyList<string> Files = ["index.html", "period.json", "timelines.csv"];

    /// <summary>Writes the files, each as a whole or not at all.</summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static void Write(PeriodReport report, string folder)
    {
        ArgumentNullException.ThrowIfNull(report);
        Directory.CreateDirectory(folder);
        Replace(folder, Files[0], output => PeriodPage.Write(report, output));
        Replace(folder, Files[1], output => PeriodJson.Write(report, output));
        Replace(folder, Files[2], output => PeriodCsv.Write(report, output));
    }

    private static void Replace(string folder, string name, Action<Stream> write)
    {
        var fresh = Path.Combine(folder, $".{name}.writing-{Environment.ProcessId}");
        try
        {
            using (var file = File.Create(fresh))
                write(file);
            File.Move(fresh, Path.Combine(folder, name), overwrite: true);
        }
        finally
        {
            File.Delete(fresh);
        }
    }
}
