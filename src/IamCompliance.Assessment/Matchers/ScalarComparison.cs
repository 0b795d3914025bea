using System.Text.Json;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Predicates;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Decides whether recorded JSON equals a constant; unknown where the JSON is not of the constant's type.</summary>
internal static class ScalarComparison
{
    public static Truth AreEqual(JsonElement element, Literal literal) =>
        literal switch
        {
            StringLiteral text => JsonText.AreEqual(element, text.Text),
            NumberLiteral number => element.ValueKind == JsonValueKind.Number && element.TryGetDecimal(out var value)
                ? TruthLogic.Of(value == number.Value)
                : Truth.Unknown,
            BooleanLiteral boolean => element.ValueKind switch
            {
                JsonValueKind.True => TruthLogic.Of(boolean.Value),
                JsonValueKind.False => TruthLogic.Of(!boolean.Value),
                _ => Truth.Unknown,
            },
            TimestampLiteral instant => JsonInstant.TryGet(element, out var value) ? TruthLogic.Of(value == instant.Value) : Truth.Unknown,
            _ => throw new InvalidOperationException($"A {literal.GetType().Name} cannot be compared with a recorded value."),
        };

    public static Truth IsOneOf(JsonElement element, Literal[] literals)
    {
        var result = Truth.False;
        foreach (var literal in literals)
        {
            result = TruthLogic.Or(result, AreEqual(element, literal));
            if (result == Truth.True)
                break;
        }

        return result;
    }
}
