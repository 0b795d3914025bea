using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>What a list satisfies that follows from a policy document: matchers of a list.</summary>
/// <param name="element">Types one element, given the part that supplies the document.</param>
internal sealed class DocumentListForm(Func<string, PropertyType> element) : ArgumentForm
{
    /// <summary>Gets the form of a list of texts.</summary>
    public static DocumentListForm Texts { get; } = new(_ => PropertyType.String);

    internal override MatcherArgument? Read(YamlNode argument, string matcher, PropertyType target, PredicateReader reader)
    {
        var matchers = MatcherReader.Read(argument, ListFrom(reader.Part), matcher, reader);
        return matchers.Count == 0 ? null : new ElementMatchersArgument(matchers);
    }

    /// <summary>Types what follows from a document that a part supplies.</summary>
    public PropertyType ListFrom(string part) => PropertyType.ListOf(element(part));
}
