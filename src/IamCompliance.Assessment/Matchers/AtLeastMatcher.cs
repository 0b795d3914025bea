using System.Text.Json;
using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Predicates;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Holds for a number that is not smaller than the bound.</summary>
internal sealed class AtLeastMatcher(NumberLiteral bound) : Matcher
{
    public override string Words => $"at least {bound.Text}";

    protected override Truth WhenKnown(JsonElement element, in Value value, in Scope scope, Trace? trace) =>
        element.TryGetDecimal(out var number) ? TruthLogic.Of(number >= bound.Value) : Truth.Unknown;
}
