using IamCompliance.Definitions.Resources;

namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>Compares an instant with a fixed one.</summary>
internal abstract class InstantMatcher(string name) : OperandMatcher(name)
{
    public override bool Accepts(PropertyType target) => target.Kind == ValueKind.Timestamp;
}
