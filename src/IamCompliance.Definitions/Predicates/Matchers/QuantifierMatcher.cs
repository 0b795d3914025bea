using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>Applies matchers to each plain element of a list, or a predicate to each object of it.</summary>
internal abstract class QuantifierMatcher(string name) : Matcher(name)
{
    public override bool Accepts(PropertyType target) => target.Element is not null;

    public override MatcherArgument? Read(YamlNode argument, PropertyType target, PredicateReader reader)
    {
        var element = target.Element!;
        if (element.Kind == ValueKind.Object)
            return reader.Read(argument, element, "the list's elements", Name) is { } predicate
                ? new ElementPredicateArgument(predicate)
                : null;
        var matchers = MatcherReader.Read(argument, element, Name, reader);
        return matchers.Count == 0 ? null : new ElementMatchersArgument(matchers);
    }
}
