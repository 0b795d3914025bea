using System.Text.Json;
using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Values;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Holds an instant against the time of capture. Where that cannot be believed nothing has an age, and the answer is
/// unknown.</summary>
internal abstract class AgeMatcher : Matcher
{
    /// <summary>Decides about an age, which is negative for an instant to come.</summary>
    protected abstract bool Holds(TimeSpan age);

    protected sealed override Truth WhenKnown(JsonElement element, in Value value, in Scope scope, Trace? trace) =>
        scope.Account.ClockDoubt is null && JsonInstant.TryGet(element, out var instant)
            ? TruthLogic.Of(Holds(scope.Account.Now - instant))
            : Truth.Unknown;

    protected sealed override string? Describe(JsonElement element, in Scope scope) =>
        scope.Account.ClockDoubt is { } doubt ? $"unknown: {Observation.OfElement(element)} has no age, {doubt}" : null;
}
