using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>The findings of the policy document, what <c>iamc policy lint</c> reports, satisfy the matchers of a list.</summary>
internal sealed class FindingsMatcher() : Matcher("findings")
{
    private static readonly PropertyType Findings = PropertyListBuilder
        .StartFrom("")
        .List("findings", "The findings.", f => f
            .Text("id", "The id, such as IC4107.")
            .Text("severity", "error, warning or suggestion.")
            .Text("message", "What is wrong."))
        .Build().Properties[0].Type;

    public override bool Accepts(PropertyType target) => target.Kind == ValueKind.PolicyDocument;

    public override MatcherArgument? Read(YamlNode argument, PropertyType target, PredicateReader reader)
    {
        var matchers = MatcherReader.Read(argument, Findings, Name, reader);
        return matchers.Count == 0 ? null : new ElementMatchersArgument(matchers);
    }
}
