using System.Text.Json;
using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Logic;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Predicates;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Holds for an instant whose age, at the time of capture, is at most the limit. An instant to come has no age yet.</summary>
internal sealed class WithinMatcher(DurationLiteral limit) : Matcher
{
    public override string Words => $"within {limit.Text}";

    protected override Truth WhenKnown(JsonElement element, in Value value, in Scope scope, Trace? trace) =>
        JsonInstant.TryGet(element, out var instant) ? TruthLogic.Of(scope.Account.Now - instant <= limit.Value) : Truth.Unknown;
}
