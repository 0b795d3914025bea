using IamCompliance.Definitions.Resources;

namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>The policy document denies the actions on the resources, whatever the request or whenever it has the given values, save for
/// exceptions by the keys.</summary>
internal sealed class DeniesMatcher() : AccessQuestionMatcher("denies", "despite", "when")
{
    public override bool Accepts(PropertyType target) => target.Kind == ValueKind.PolicyDocument;
}
