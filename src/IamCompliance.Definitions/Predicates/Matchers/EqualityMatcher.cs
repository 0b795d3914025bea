using IamCompliance.Definitions.Resources;

namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>Compares a plain value with one of its own type.</summary>
internal abstract class EqualityMatcher(string name) : OperandMatcher(name)
{
    public override bool Accepts(PropertyType target) =>
        target.Kind is ValueKind.String or ValueKind.Number or ValueKind.Boolean or ValueKind.Timestamp or ValueKind.Duration;
}
