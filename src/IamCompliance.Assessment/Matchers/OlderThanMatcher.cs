using IamCompliance.Definitions.Predicates;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Holds for an instant whose age, at the time of capture, is more than the limit.</summary>
internal sealed class OlderThanMatcher(DurationLiteral limit) : AgeMatcher
{
    public override string Words => $"older than {limit.Text}";

    protected override bool Holds(TimeSpan age) => age > limit.Value;
}
