using System.Text.Json;
using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Predicates;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Holds an instant against the time of capture. Where that cannot be believed nothing has an age, and the answer is
/// unknown.</summary>
/// <param name="limit">The length of time.</param>
/// <param name="holds">Compares an age, the first, with the length of time; the age of an instant to come is negative.</param>
internal sealed class AgeDecider(DurationLiteral limit, Func<TimeSpan, TimeSpan, bool> holds) : Decider
{
    protected override Truth WhenKnown(JsonElement element, in Value value, in Scope scope, Trace? trace) =>
        scope.Account.ClockDoubt is null && JsonInstant.TryGet(element, out var instant)
            ? TruthLogic.Of(holds(scope.Account.Now - instant, limit.Value))
            : Truth.Unknown;

    protected override string? Describe(JsonElement element, in Scope scope) =>
        scope.Account.ClockDoubt is { } doubt ? $"unknown: {Observation.OfElement(element)} has no age, {doubt}" : null;
}
