using IamCompliance.Definitions.Resources;

namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>The methods of escalation whose actions the document allows all, a list of their ids.</summary>
internal sealed class EscalationMethodsMatcher() : DocumentListMatcher("escalationMethods")
{
    public override bool Accepts(PropertyType target) => target is { Kind: ValueKind.PolicyDocument, DocumentRole: DocumentRole.Identity };
}
