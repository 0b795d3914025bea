using System.Text.Json;
using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Predicates;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Holds for the given values, or for every other one and where there is none.</summary>
/// <param name="literals">The values.</param>
/// <param name="isWanted">Whether it holds for them.</param>
internal sealed class ScalarDecider(Literal[] literals, bool isWanted) : Decider
{
    protected override Truth WhenAbsent => TruthLogic.Of(!isWanted);

    protected override Truth WhenKnown(JsonElement element, in Value value, in Scope scope, Trace? trace)
    {
        var isOne = ScalarComparison.IsOneOf(element, literals);
        return isWanted ? isOne : TruthLogic.Not(isOne);
    }
}
