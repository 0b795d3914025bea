using System.Globalization;
using System.Text.RegularExpressions;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Predicates;

/// <summary>Reads constants of a known type. Only plain scalars are numbers and booleans; text that looks like one must be
/// quoted.</summary>
internal static class LiteralReader
{
    private static readonly Regex NumberForm = new("^-?[0-9]{1,18}(\\.[0-9]{1,9})?\\z", RegexOptions.CultureInvariant);

    /// <summary>Reads a constant; nothing when the node is no constant of the type.</summary>
    public static Literal? Read(YamlNode node, PropertyType type) =>
        (node, type.Kind) switch
        {
            (YamlSequence list, ValueKind.List) => ReadList(list, type.Element!),
            (YamlScalar scalar, ValueKind.String) when !scalar.IsPlain || !LooksTyped(scalar.Value) => new StringLiteral(scalar.Value),
            (YamlScalar { IsPlain: true } scalar, ValueKind.Number) when NumberForm.IsMatch(scalar.Value) => new NumberLiteral(
                scalar.Value,
                decimal.Parse(scalar.Value, NumberStyles.Number, CultureInfo.InvariantCulture)
            ),
            (YamlScalar { IsPlain: true, Value: "true" or "false" } scalar, ValueKind.Boolean) => new BooleanLiteral(
                scalar.Value,
                scalar.Value == "true"
            ),
            (YamlScalar scalar, ValueKind.Timestamp) when TimestampText.Parse(scalar.Value) is { } instant => new TimestampLiteral(
                scalar.Value,
                instant
            ),
            (YamlScalar scalar, ValueKind.Duration) when DurationText.Parse(scalar.Value) is { } duration => new DurationLiteral(
                scalar.Value,
                duration
            ),
            _ => null,
        };

    /// <summary>Words what a constant of the type looks like.</summary>
    public static string Form(PropertyType type) =>
        type.Kind switch
        {
            ValueKind.String => "text",
            ValueKind.Number => "a number",
            ValueKind.Boolean => "`true` or `false`",
            ValueKind.Timestamp => "a date or an instant",
            ValueKind.Duration => "a duration",
            ValueKind.List => "a list of " + (type.Element!.Kind == ValueKind.String ? "texts" : type.Element + "s"),
            _ => "a " + type,
        };

    /// <summary>Words how to write a constant of the type instead of what was written.</summary>
    public static string? Help(YamlNode node, PropertyType type) =>
        (node, type.Kind) switch
        {
            (YamlScalar { IsPlain: true } scalar, ValueKind.String) when scalar.Value.Length > 0 =>
                $"Put text in quotes: `\"{YamlNodeDescription.Shorten(scalar.Value)}\"`.",
            (YamlScalar { IsPlain: false } scalar, ValueKind.Number or ValueKind.Boolean)
                when Read(scalar with { IsPlain = true }, type) is not null => $"Remove the quotes: `{scalar.Value}`.",
            (_, ValueKind.Duration) => "Write durations as `90 days`, `12 hours`, `30 minutes`, `45 seconds` or `2 weeks`.",
            (_, ValueKind.Timestamp) => "Write `2026-01-31` or `2026-01-31T12:00:00Z`.",
            (YamlScalar, ValueKind.List) => "Write a list: `[a, b]`.",
            _ => null,
        };

    private static ListLiteral? ReadList(YamlSequence list, PropertyType element)
    {
        var items = list.Items.Select(i => Read(i, element)).OfType<Literal>().ToList();
        return items.Count == list.Items.Count ? new ListLiteral($"[{string.Join(", ", items.Select(i => i.Text))}]", items) : null;
    }

    private static bool LooksTyped(string plain) => plain is "" or "~" or "null" or "true" or "false" || NumberForm.IsMatch(plain);
}
