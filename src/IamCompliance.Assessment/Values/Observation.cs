using System.Globalization;
using System.Text.Json;
using IamCompliance.Assessment.Redaction;

namespace IamCompliance.Assessment.Values;

/// <summary>Words a value for evidence: short, printable and without access key ids.</summary>
internal static class Observation
{
    private const int ShownElements = 8;

    public static string Of(in Value value) =>
        value.State switch
        {
            ValueState.Absent => "absent",
            ValueState.Unknown => $"unknown: {value.Cause}",
            _ => Of(value.Element),
        };

    /// <summary>Words a value that was read.</summary>
    public static string OfElement(JsonElement element) => Of(element);

    private static string Of(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.String => JsonText.TryGet(element, out var text) ? Quote(text) : "unreadable text",
            JsonValueKind.Array => List(element),
            JsonValueKind.Object => Map(element),
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            JsonValueKind.Null => "null",
            _ => Printable.From(element.GetRawText()),
        };

    // Text that is empty or looks blank would vanish in a table.
    private static string Quote(string text) => string.IsNullOrWhiteSpace(text) ? $"\"{Printable.From(text)}\"" : Printable.From(text);

    private static string List(JsonElement list)
    {
        var length = list.GetArrayLength();
        if (length == 0)
            return "empty list";
        if (list[0].ValueKind is JsonValueKind.Object or JsonValueKind.Array)
            return length == 1 ? "1 element" : string.Create(CultureInfo.InvariantCulture, $"{length} elements");
        var shown = string.Join(", ", list.EnumerateArray().Take(ShownElements).Select(Of));
        return length <= ShownElements ? $"[{shown}]" : string.Create(CultureInfo.InvariantCulture, $"[{shown}, … {length} elements]");
    }

    private static string Map(JsonElement map)
    {
        var count = map.GetPropertyCount();
        return count switch
        {
            0 => "empty",
            1 => "1 entry",
            _ => string.Create(CultureInfo.InvariantCulture, $"{count} entries"),
        };
    }
}
