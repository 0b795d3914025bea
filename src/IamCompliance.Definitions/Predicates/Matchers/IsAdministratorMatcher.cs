using IamCompliance.Definitions.Resources;

namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>The policy document allows every action on every resource in effect, after its own Deny statements, or does not.</summary>
internal sealed class IsAdministratorMatcher() : OperandMatcher("isAdministrator")
{
    public override bool Accepts(PropertyType target) =>
        target.Kind == ValueKind.PolicyDocument && target.DocumentRole == DocumentRole.Identity;

    protected override PropertyType ArgumentType(PropertyType target) => PropertyType.Boolean;
}
