using IamCompliance.Definitions.Resources;

namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>Allow statements of the policy document grant every action on every resource, whatever is denied beside them, or do
/// not.</summary>
internal sealed class GrantsEverythingMatcher() : OperandMatcher("grantsEverything")
{
    public override bool Accepts(PropertyType target) =>
        target.Kind == ValueKind.PolicyDocument && target.DocumentRole == DocumentRole.Identity;

    protected override PropertyType ArgumentType(PropertyType target) => PropertyType.Boolean;
}
