using IamCompliance.Definitions.Resources;

namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>Compares numbers, or lengths of time, by size.</summary>
internal abstract class OrderMatcher(string name) : OperandMatcher(name)
{
    public override bool Accepts(PropertyType target) => target.Kind is ValueKind.Number or ValueKind.Duration;
}
