using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>Something that follows from a policy document is a list, and satisfies the matchers of a list.</summary>
internal abstract class DocumentListMatcher(string name, PropertyType element) : Matcher(name)
{
    private readonly PropertyType list = PropertyType.ListOf(element);

    /// <summary>Gets the type of what follows from the document.</summary>
    internal PropertyType ListType => list;

    public override bool Accepts(PropertyType target) => target.Kind == ValueKind.PolicyDocument;

    public sealed override MatcherArgument? Read(YamlNode argument, PropertyType target, PredicateReader reader)
    {
        var matchers = MatcherReader.Read(argument, list, Name, reader);
        return matchers.Count == 0 ? null : new ElementMatchersArgument(matchers);
    }
}
