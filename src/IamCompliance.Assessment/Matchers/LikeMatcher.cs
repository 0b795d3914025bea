using System.Text.Json;
using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Predicates;
using IamCompliance.Foundations.Patterns;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Holds for text that an IAM wildcard pattern covers, case-sensitive.</summary>
internal sealed class LikeMatcher(StringLiteral pattern) : Matcher
{
    public override string Words => $"like {pattern.Text}";

    protected override Truth WhenKnown(JsonElement element, in Value value, in Scope scope, Trace? trace) =>
        JsonText.TryGet(element, out var text) ? TruthLogic.Of(Glob.IsMatch(pattern.Text, text)) : Truth.Unknown;
}
