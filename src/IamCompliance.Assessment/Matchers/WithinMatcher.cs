using IamCompliance.Definitions.Predicates;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Holds for an instant whose age, at the time of capture, is at most the limit. An instant to come has no age yet.</summary>
internal sealed class WithinMatcher(DurationLiteral limit) : AgeMatcher
{
    public override string Words => $"within {limit.Text}";

    protected override bool Holds(TimeSpan age) => age <= limit.Value;
}
