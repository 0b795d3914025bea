using System.Text.Json;
using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Predicates;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Holds for a number that compares so with a bound.</summary>
/// <param name="bound">The bound.</param>
/// <param name="holds">Compares a number, the first, with the bound.</param>
internal sealed class NumberDecider(NumberLiteral bound, Func<decimal, decimal, bool> holds) : Decider
{
    protected override Truth WhenKnown(JsonElement element, in Value value, in Scope scope, Trace? trace) =>
        element.TryGetDecimal(out var number) ? TruthLogic.Of(holds(number, bound.Value)) : Truth.Unknown;
}
