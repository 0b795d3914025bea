using System.Text.Json;
using IamCompliance.LogFilters.Conditions;
using IamCompliance.LogFilters.Text;

namespace IamCompliance.LogFilters.Json;

/// <summary><c>{ condition }</c>: matches events that are JSON objects.</summary>
internal sealed class JsonPattern(Condition<JsonElement> condition) : LogPattern
{
    public static new JsonPattern? Read(PatternCursor cursor)
    {
        cursor.Advance();
        return
            new CompoundExpressionReader<JsonElement>(PropertyReader.Read).Read(cursor) is { } condition
            && cursor.Expect("}", "&&, || or a closing brace")
            ? new JsonPattern(condition)
            : null;
    }

    public override bool Matches(JsonElement message) => message.ValueKind == JsonValueKind.Object && condition.Holds(message);

    public override bool MatchesText(string message)
    {
        try
        {
            using var document = JsonDocument.Parse(message);
            return Matches(document.RootElement);
        }
        catch (Exception unread) when (unread is JsonException or ArgumentException)
        {
            // A line that is no JSON is an ordinary line, but System.Text.Json throws; an ArgumentException for half of a surrogate pair.
            return false;
        }
    }

    public override string ToString() => $"{{ {condition} }}";
}
