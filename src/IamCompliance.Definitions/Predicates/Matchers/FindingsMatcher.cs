using IamCompliance.Definitions.Resources;

namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>What <c>iamc policy lint</c> finds in the document, a list of findings.</summary>
internal sealed class FindingsMatcher() : DocumentListMatcher("findings")
{
    // A finding comes from the part that supplies the document.
    protected override PropertyType ElementFrom(string part) =>
        PropertyListBuilder
            .StartFrom(part)
            .Text("id", "The id, such as IC4107.")
            .Text("severity", "error, security warning, warning or suggestion.")
            .Text("message", "What is wrong.")
            .Build();
}
