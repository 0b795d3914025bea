using System.Text;
using IamCompliance.Assessment.Outcomes;
using Microsoft.Win32.SafeHandles;

namespace IamCompliance.Evidence.Inputs;

/// <summary>
/// Keeps the reasons of a run on disk, worded once and read by every writer, so that no state outlives its assessment and nobody evaluates
/// a predicate again. Safe to use from several threads.
/// </summary>
public sealed class ReasonSpool : IDisposable
{
    private readonly Lazy<DirectoryInfo> folder = new(() => Directory.CreateTempSubdirectory("iamcompliance-reasons-"));
    private readonly Lazy<SafeFileHandle> file;
    private readonly Lock gate = new();
    private long end;

    /// <summary>Makes an empty spool; nothing is on disk before something is kept.</summary>
    public ReasonSpool() => file = new(Open);

    /// <summary>Keeps the reasons of a control; the result that is given back reads them from here.</summary>
    /// <param name="control">The result as it was assessed.</param>
    public ControlResult Keep(ControlResult control)
    {
        ArgumentNullException.ThrowIfNull(control);
        if (control.Subjects.Count == 0)
            return control;
        using var pages = new ReasonPages();
        var places = control.Subjects.Select(s => pages.Add(s.Reasons)).ToList();
        var start = Append(pages.Bytes);
        return control with { Subjects = [.. control.Subjects.Zip(places, (s, page) => s with { Reasons = At(start, page) })] };
    }

    /// <summary>Removes the file.</summary>
    public void Dispose()
    {
        if (file.IsValueCreated)
            file.Value.Dispose();
        if (folder.IsValueCreated)
            folder.Value.Delete(recursive: true);
    }

    internal List<Reason> Read(ReasonPage page)
    {
        var bytes = new byte[page.Length];
        var read = 0;
        while (read < bytes.Length && RandomAccess.Read(file.Value, bytes.AsSpan(read), page.Start + read) is > 0 and var more)
            read += more;
        if (read < bytes.Length)
            throw new IOException("The reasons of the run were cut short while they were kept in the folder for temporary files.");
        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        var reasons = new List<Reason>(page.Count);
        for (var i = 0; i < page.Count; i++)
            reasons.Add(ReasonPages.Read(reader));
        return reasons;
    }

    private SpooledReasons At(long start, ReasonPage page) => new(this, page with { Start = start + page.Start });

    private SafeFileHandle Open() =>
        File.OpenHandle(Path.Combine(folder.Value.FullName, "reasons"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);

    private long Append(ReadOnlyMemory<byte> bytes)
    {
        lock (gate)
        {
            var start = end;
            RandomAccess.Write(file.Value, bytes.Span, start);
            end += bytes.Length;
            return start;
        }
    }
}
