using IamCompliance.Definitions.Resources;

namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>Compares the time between an instant and the capture of the state with a length of time.</summary>
internal abstract class AgeMatcher(string name) : OperandMatcher(name)
{
    public override bool Accepts(PropertyType target) => target.Kind == ValueKind.Timestamp;

    protected override PropertyType ArgumentType(PropertyType target) => PropertyType.Duration;
}
