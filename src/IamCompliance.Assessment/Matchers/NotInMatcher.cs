using System.Text.Json;
using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Predicates;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Holds for every value but those of a list, and where there is none.</summary>
internal sealed class NotInMatcher(Literal[] literals) : Matcher
{
    public override string Words => $"none of {string.Join(", ", literals.Select(l => l.Text))}";

    protected override Truth WhenAbsent => Truth.True;

    protected override Truth WhenKnown(JsonElement element, in Value value, in Scope scope, Trace? trace) =>
        TruthLogic.Not(ScalarComparison.IsOneOf(element, literals));
}
