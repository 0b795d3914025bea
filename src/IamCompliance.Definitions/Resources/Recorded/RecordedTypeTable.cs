using System.Collections.Concurrent;
using System.Text;

namespace IamCompliance.Definitions.Resources.Recorded;

/// <summary>Finds types in the table of what AWS Config records. The table is opened at the first question, and of it only the lines asked
/// for are read.</summary>
internal sealed class RecordedTypeTable
{
    private const string Resource = "Resources.RecordedTypes.txt";

    private readonly Lazy<(string Text, Dictionary<string, int> Lines)> table = new(Open);
    private readonly ConcurrentDictionary<string, ResourceType> types = new(StringComparer.Ordinal);

    /// <summary>Gets the names of all types in the table.</summary>
    public IReadOnlyCollection<string> Names => table.Value.Lines.Keys;

    /// <summary>Gets whether somebody asked for a type that has no collector.</summary>
    public bool IsOpen => table.IsValueCreated;

    /// <summary>Gets the table as it is embedded.</summary>
    public string Text => table.Value.Text;

    /// <summary>Finds a type by its exact name.</summary>
    public ResourceType? Find(string name) =>
        table.Value.Lines.TryGetValue(name, out var line)
            ? types.GetOrAdd(name, n => RecordedTypeReader.Read(n, table.Value.Text, line + n.Length))
            : null;

    private static (string Text, Dictionary<string, int> Lines) Open()
    {
        using var stream = typeof(RecordedTypeTable).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var text = reader.ReadToEnd();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var start = 0; start < text.Length; start = text.IndexOf('\n', start) + 1)
        {
            if (text[start] != '#')
                lines.Add(text.Substring(start, text.IndexOfAny([' ', '\n'], start) - start), start);
        }

        return (text, lines);
    }
}
