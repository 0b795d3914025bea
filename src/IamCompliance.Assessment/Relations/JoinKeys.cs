using System.Globalization;
using System.Text.Json;
using IamCompliance.Assessment.Values;

namespace IamCompliance.Assessment.Relations;

/// <summary>Reads the values by which a resource is joined. Of a list each element counts, so one resource can have several keys.</summary>
internal static class JoinKeys
{
    /// <summary>Reads the keys, one value per path; none where a value is absent, for nothing equals what is not there.</summary>
    /// <param name="paths">The paths.</param>
    /// <param name="scope">Where they start.</param>
    /// <param name="head">What every key begins with.</param>
    /// <param name="unknown">Why the keys are not known; null when they are.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<CompiledPath> paths, in Scope scope, string head, out string? unknown)
    {
        unknown = null;
        List<string> keys = [head];
        foreach (var path in paths)
        {
            var value = path.Resolve(scope);
            if (value.State == ValueState.Unknown || (value.State == ValueState.Known && !TryRead(value.Element, out _)))
            {
                unknown = value.Cause ?? $"{path.Text} cannot be read as what the schema declares";
                return [];
            }

            if (value.State == ValueState.Absent)
                return [];
            TryRead(value.Element, out var values);
            keys = [.. keys.SelectMany(k => values.Select(v => k + v)).Distinct(StringComparer.Ordinal)];
        }

        return keys;
    }

    /// <summary>Lists the texts of a value, itself or its elements; none where it is not known.</summary>
    public static IEnumerable<string> Texts(Value value) =>
        value.State != ValueState.Known ? []
        : value.Element.ValueKind == JsonValueKind.Array ? value.Element.EnumerateArray().Select(TextOf).OfType<string>()
        : TextOf(value.Element) is { } text ? [text]
        : [];

    private static string? TextOf(JsonElement element) => JsonText.TryGet(element, out var text) ? text : null;

    private static bool TryRead(JsonElement element, out IReadOnlyList<string> values)
    {
        var read = new List<string>();
        values = read;
        if (element.ValueKind != JsonValueKind.Array)
            return TryAdd(element, read);
        foreach (var item in element.EnumerateArray())
        {
            if (!TryAdd(item, read))
                return false;
        }

        return true;
    }

    // The length in front keeps `a` beside `bc` apart from `ab` beside `c`.
    private static bool TryAdd(JsonElement element, List<string> values)
    {
        if (JsonText.TryGet(element, out var text))
            values.Add(string.Create(CultureInfo.InvariantCulture, $"{text.Length}:{text}"));
        else if (element.ValueKind == JsonValueKind.Number && element.TryGetDecimal(out var number))
            values.Add(string.Create(CultureInfo.InvariantCulture, $"#{number / 1.000000000000000000000000000000000m};"));
        else
            return false;
        return true;
    }
}
