using IamCompliance.Definitions.Resources;

namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>The services of which Allow statements of the document grant every action, a list of their prefixes.</summary>
internal sealed class WholeServicesMatcher() : DocumentListMatcher("wholeServices")
{
    public override bool Accepts(PropertyType target) => target is { Kind: ValueKind.PolicyDocument, DocumentRole: DocumentRole.Identity };
}
