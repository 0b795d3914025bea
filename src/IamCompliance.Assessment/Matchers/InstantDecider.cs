using System.Text.Json;
using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Predicates;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Holds for an instant that compares so with a bound.</summary>
/// <param name="bound">The bound.</param>
/// <param name="holds">Compares an instant, the first, with the bound.</param>
internal sealed class InstantDecider(TimestampLiteral bound, Func<DateTimeOffset, DateTimeOffset, bool> holds) : Decider
{
    protected override Truth WhenKnown(JsonElement element, in Value value, in Scope scope, Trace? trace) =>
        JsonInstant.TryGet(element, out var instant) ? TruthLogic.Of(holds(instant, bound.Value)) : Truth.Unknown;
}
