using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace IamCompliance.Snapshots.Scrubbing;

/// <summary>Replaces what changes with every capture by stable tokens, so that a snapshot differs only where the account does.</summary>
/// <remarks>
/// Values are replaced because they are known to be volatile, never because they look like it: a creation date is evidence,
/// even when it is written like a capture time. Only ages (<c>91 days old</c>) go by their form; they have one token, since two
/// ages can be equal at noon and not at night while nothing changes but the hour.
/// </remarks>
public sealed partial class SnapshotScrubber
{
    private readonly VolatileValue[] values;
    private readonly SearchValues<string> search;

    /// <summary>Creates a scrubber. Where values overlap, the longest wins; of equal values, the first.</summary>
    public SnapshotScrubber(IEnumerable<VolatileValue> values)
    {
        this.values =
        [
            .. values
                .Where(v => v.Value.Length > 0)
                .DistinctBy(v => v.Value, StringComparer.Ordinal)
                .OrderByDescending(v => v.Value.Length)
                .ThenBy(v => v.Value, StringComparer.Ordinal),
        ];
        search = SearchValues.Create([.. this.values.Select(v => v.Value)], StringComparison.Ordinal);
    }

    /// <summary>Gets the text with tokens in place of volatile values; equal input gives equal output.</summary>
    public string Scrub(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var scrubbed = ReplaceValues(text);
        return scrubbed.Contains(" old", StringComparison.Ordinal) ? Age().Replace(scrubbed, "{age} old") : scrubbed;
    }

    private string ReplaceValues(string text)
    {
        var rest = text.AsSpan();
        var at = values.Length == 0 ? -1 : rest.IndexOfAny(search);
        if (at < 0)
            return text;

        var result = new StringBuilder(text.Length);
        var numbers = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        while (at >= 0)
        {
            var found = At(rest[at..]);
            result.Append(rest[..at]).Append(found.IsNumbered ? found.TokenAt(Number(found, numbers)) : found.Token);
            rest = rest[(at + found.Value.Length)..];
            at = rest.IndexOfAny(search);
        }

        return result.Append(rest).ToString();
    }

    // Two values of one token stay two, so that one cannot take the place of the other unseen.
    private static int Number(VolatileValue value, Dictionary<string, List<string>> numbers)
    {
        if (!numbers.TryGetValue(value.Token, out var seen))
            numbers[value.Token] = seen = [];
        if (!seen.Contains(value.Value))
            seen.Add(value.Value);
        return seen.IndexOf(value.Value) + 1;
    }

    private VolatileValue At(ReadOnlySpan<char> text)
    {
        foreach (var value in values)
        {
            if (text.StartsWith(value.Value, StringComparison.Ordinal))
                return value;
        }

        throw new InvalidOperationException("A search for known values found none of them.");
    }

    [GeneratedRegex(@"\b[0-9]+(\.[0-9]+)? (second|minute|hour|day|week|month|year)s? old\b", RegexOptions.CultureInvariant)]
    private static partial Regex Age();
}
