using IamCompliance.Definitions.Resources;

namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>The value is missing or has nothing in it, or the opposite.</summary>
internal sealed class EmptyMatcher() : OperandMatcher("empty")
{
    public override bool Accepts(PropertyType target) =>
        target.Kind is ValueKind.String or ValueKind.List or ValueKind.Map or ValueKind.Object or ValueKind.PolicyDocument;

    protected override PropertyType ArgumentType(PropertyType target) => PropertyType.Boolean;
}
