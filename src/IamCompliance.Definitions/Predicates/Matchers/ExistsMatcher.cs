using IamCompliance.Definitions.Resources;

namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>The value is there, or is known to be missing.</summary>
internal sealed class ExistsMatcher() : OperandMatcher("exists")
{
    public override bool Accepts(PropertyType target) => true;

    protected override PropertyType ArgumentType(PropertyType target) => PropertyType.Boolean;
}
