using System.Text.Json;
using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Predicates;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Holds for the values of a list.</summary>
internal sealed class InMatcher(Literal[] literals) : Matcher
{
    public override string Words => $"one of {string.Join(", ", literals.Select(l => l.Text))}";

    protected override Truth WhenKnown(JsonElement element, in Value value, in Scope scope, Trace? trace) =>
        ScalarComparison.IsOneOf(element, literals);
}
