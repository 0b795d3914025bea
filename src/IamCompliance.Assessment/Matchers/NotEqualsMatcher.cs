using System.Text.Json;
using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Predicates;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Holds for every value but one, and where there is none.</summary>
internal sealed class NotEqualsMatcher(Literal literal) : Matcher
{
    public override string Words => $"other than {literal.Text}";

    protected override Truth WhenAbsent => Truth.True;

    protected override Truth WhenKnown(JsonElement element, in Value value, in Scope scope, Trace? trace) =>
        TruthLogic.Not(ScalarComparison.AreEqual(element, literal));
}
