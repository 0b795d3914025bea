using System.Text.Json;
using IamCompliance.Assessment.Values;

namespace IamCompliance.Assessment.Derivations;

/// <summary>Decides whether one field of an advanced event selector matches a management event.</summary>
/// <param name="Field">The field.</param>
/// <param name="Allowed">What it must be, begin or end with, one of them.</param>
/// <param name="Refused">What it must not.</param>
internal sealed record FieldSelector(
    string Field,
    IReadOnlyList<(string Operator, string Value)> Allowed,
    IReadOnlyList<(string Operator, string Value)> Refused
)
{
    public const string Category = "eventCategory";
    public const string Source = "eventSource";
    private const string ReadOnly = "readOnly";

    private const string Not = "not";

    private static readonly string[] Allowing = ["equals", "startsWith", "endsWith"];
    private static readonly string[] Refusing = ["notEquals", "notStartsWith", "notEndsWith"];

    /// <summary>Gets the texts that its operators name.</summary>
    public IEnumerable<string> Values => Allowed.Concat(Refused).Select(o => o.Value);

    public static FieldSelector Of(JsonElement selector) =>
        new(
            selector.TryGetProperty("field", out var field) && JsonText.TryGet(field, out var name) ? name : "",
            [.. Allowing.SelectMany(o => Texts(selector, o).Select(v => (o, v)))],
            [.. Refusing.SelectMany(o => Texts(selector, o).Select(v => (char.ToLowerInvariant(o[Not.Length]) + o[(Not.Length + 1)..], v)))]
        );

    /// <summary>Reads a list of texts; empty where there is none.</summary>
    public static IReadOnlyList<string> Texts(JsonElement element, string name) =>
        element.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Select(t => JsonText.TryGet(t, out var text) ? text : null).OfType<string>()]
            : [];

    /// <summary>Decides for a management event; of other fields, and without an operator that is known, nobody can say.</summary>
    public Truth Matches(bool isRead, string source)
    {
        var value = Field switch
        {
            Category => "Management",
            ReadOnly => isRead ? "true" : "false",
            Source => source,
            _ => null,
        };
        if (value is null || (Allowed.Count == 0 && Refused.Count == 0))
            return Truth.Unknown;
        return (Allowed.Count == 0 || Allowed.Any(o => Holds(o, value))) && !Refused.Any(o => Holds(o, value)) ? Truth.True : Truth.False;
    }

    private static bool Holds((string Operator, string Value) test, string value) =>
        test.Operator switch
        {
            "equals" => value == test.Value,
            "startsWith" => value.StartsWith(test.Value, StringComparison.Ordinal),
            _ => value.EndsWith(test.Value, StringComparison.Ordinal),
        };
}
