using IamCompliance.Definitions.Predicates;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Holds for an instant that, at the time of capture, lies at least the given time ahead.</summary>
internal sealed class RemainsMatcher(DurationLiteral time) : AgeMatcher
{
    public override string Words => $"at least {time.Text} ahead";

    protected override bool Holds(TimeSpan age) => -age >= time.Value;
}
