using IamCompliance.Definitions.Resources;

namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>The policy document allows the actions on the resources, unless a condition on one of the keys limits it.</summary>
internal sealed class GrantsMatcher() : AccessQuestionMatcher("grants", "unless", levelKey: "accessLevel")
{
    public override bool Accepts(PropertyType target) => target.Kind == ValueKind.PolicyDocument;
}
