using IamCompliance.Definitions.Resources;

namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>The principal may do the actions to the resources, all its policies taken together, unless a condition on one of the keys
/// limits it.</summary>
internal sealed class CanMatcher() : AccessQuestionMatcher("can", "unless", levelKey: "accessLevel")
{
    public override bool Accepts(PropertyType target) => target.IsAccess;
}
