using System.Text.Json;
using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Logic;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Predicates;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Holds for an instant that lies, at the time of capture, at least the limit ahead.</summary>
internal sealed class RemainsMatcher(DurationLiteral limit) : Matcher
{
    public override string Words => $"remains {limit.Text}";

    protected override Truth WhenKnown(JsonElement element, in Value value, in Scope scope, Trace? trace) =>
        JsonInstant.TryGet(element, out var instant) ? TruthLogic.Of(instant - scope.Account.Now >= limit.Value) : Truth.Unknown;
}
