using System.Text.Json;
using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Predicates;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Holds for one value.</summary>
internal sealed class EqualsMatcher(Literal literal) : Matcher
{
    public override string Words => $"equals {literal.Text}";

    protected override Truth WhenKnown(JsonElement element, in Value value, in Scope scope, Trace? trace) =>
        ScalarComparison.AreEqual(element, literal);
}
