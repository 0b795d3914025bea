using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>What the keys of a map satisfy, such as those of tags: matchers of a list.</summary>
internal sealed class KeysForm : ArgumentForm
{
    private static readonly PropertyType Keys = PropertyType.ListOf(PropertyType.String);

    internal override MatcherArgument? Read(YamlNode argument, string matcher, PropertyType target, PredicateReader reader)
    {
        var matchers = MatcherReader.Read(argument, Keys, matcher, reader);
        return matchers.Count == 0 ? null : new ElementMatchersArgument(matchers);
    }
}
