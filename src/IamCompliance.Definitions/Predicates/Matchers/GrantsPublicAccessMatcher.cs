using IamCompliance.Definitions.Resources;

namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>The policy document lets anyone in without a condition that limits who, or does not.</summary>
internal sealed class GrantsPublicAccessMatcher() : OperandMatcher("grantsPublicAccess")
{
    public override bool Accepts(PropertyType target) =>
        target is { Kind: ValueKind.PolicyDocument, DocumentRole: DocumentRole.Trust or DocumentRole.Resource };

    protected override PropertyType ArgumentType(PropertyType target) => PropertyType.Boolean;
}
