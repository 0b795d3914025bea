using System.Text.Json;

namespace IamCompliance.History.Reading;

/// <summary>Gives equal texts the same object: a year of packages says the same few words many times.</summary>
internal sealed class TextPool
{
    private const int LongestShared = 256;
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public TextPool() => lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Gets the text a reader stands on.</summary>
    public string Get(ref Utf8JsonReader reader)
    {
        if (reader.ValueSpan.Length > LongestShared)
            return reader.GetString()!;
        Span<char> buffer = stackalloc char[LongestShared];
        var text = buffer[..reader.CopyString(buffer)];
        if (lookup.TryGetValue(text, out var shared))
            return shared;
        shared = text.ToString();
        known.Add(shared);
        return shared;
    }
}
