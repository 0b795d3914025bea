using System.Text.Json;
using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Predicates;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Holds for an instant later than the bound.</summary>
internal sealed class AfterMatcher(TimestampLiteral bound) : Matcher
{
    public override string Words => $"after {bound.Text}";

    protected override Truth WhenKnown(JsonElement element, in Value value, in Scope scope, Trace? trace) =>
        JsonInstant.TryGet(element, out var instant) ? TruthLogic.Of(instant > bound.Value) : Truth.Unknown;
}
