using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>What elements of a list satisfy: matchers where they are plain, a predicate where they are objects.</summary>
internal sealed class ElementsForm : ArgumentForm
{
    internal override MatcherArgument? Read(YamlNode argument, string matcher, PropertyType target, PredicateReader reader)
    {
        var element = target.Element!;
        if (element.Kind == ValueKind.Object)
            return reader.Read(argument, element, "the list's elements", matcher) is { } predicate
                ? new ElementPredicateArgument(predicate)
                : null;
        var matchers = MatcherReader.Read(argument, element, matcher, reader);
        return matchers.Count == 0 ? null : new ElementMatchersArgument(matchers);
    }
}
