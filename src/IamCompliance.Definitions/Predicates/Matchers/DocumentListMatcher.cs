using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>Something that follows from a policy document is a list, and satisfies the matchers of a list.</summary>
internal abstract class DocumentListMatcher(string name) : Matcher(name)
{
    /// <summary>Types what follows from a document that a part supplies.</summary>
    internal PropertyType ListFrom(string part) => PropertyType.ListOf(ElementFrom(part));

    public override bool Accepts(PropertyType target) => target.Kind == ValueKind.PolicyDocument;

    public sealed override MatcherArgument? Read(YamlNode argument, PropertyType target, PredicateReader reader)
    {
        var matchers = MatcherReader.Read(argument, ListFrom(reader.Part), Name, reader);
        return matchers.Count == 0 ? null : new ElementMatchersArgument(matchers);
    }

    /// <summary>Types one element of it; text unless it says more.</summary>
    protected virtual PropertyType ElementFrom(string part) => PropertyType.String;
}
