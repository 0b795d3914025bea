using System.Text.Json;
using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Values;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Holds for a list whose number of elements lies within bounds; a missing one has none.</summary>
internal sealed class CountDecider(CompiledBounds bounds) : Decider
{
    protected override Truth WhenAbsent => TruthLogic.Of(bounds.Hold(0));

    protected override bool TakesLists => true;

    protected override bool TakesSingles => false;

    protected override Truth WhenKnown(JsonElement element, in Value value, in Scope scope, Trace? trace) =>
        TruthLogic.Of(bounds.Hold(element.GetArrayLength()));
}
