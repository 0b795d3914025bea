using System.Text.Json;
using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Predicates;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Holds for a number above the bound.</summary>
internal sealed class GreaterThanMatcher(NumberLiteral bound) : Matcher
{
    public override string Words => $"greater than {bound.Text}";

    protected override Truth WhenKnown(JsonElement element, in Value value, in Scope scope, Trace? trace) =>
        element.TryGetDecimal(out var number) ? TruthLogic.Of(number > bound.Value) : Truth.Unknown;
}
