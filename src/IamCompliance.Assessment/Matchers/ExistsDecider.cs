using System.Text.Json;
using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Predicates;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Holds where there is a value, or where there is none.</summary>
internal sealed class ExistsDecider(BooleanLiteral expected) : Decider
{
    protected override bool TakesLists => true;

    protected override Truth WhenAbsent => TruthLogic.Of(!expected.Value);

    protected override Truth WhenKnown(JsonElement element, in Value value, in Scope scope, Trace? trace) => TruthLogic.Of(expected.Value);
}
