using System.Text.Json;
using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Logic;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Predicates;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Holds for an instant that, at the time of capture, lies at least the given time ahead.</summary>
internal sealed class RemainsMatcher(DurationLiteral time) : Matcher
{
    public override string Words => $"at least {time.Text} ahead";

    protected override Truth WhenKnown(JsonElement element, in Value value, in Scope scope, Trace? trace) =>
        JsonInstant.TryGet(element, out var instant) ? TruthLogic.Of(instant - scope.Account.Now >= time.Value) : Truth.Unknown;
}
