using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>The keys of the map, such as those of tags, satisfy the matchers of a list.</summary>
internal sealed class KeysMatcher() : Matcher("keys")
{
    private static readonly PropertyType Keys = PropertyType.ListOf(PropertyType.String);

    public override bool Accepts(PropertyType target) => target.Kind == ValueKind.Map;

    public override MatcherArgument? Read(YamlNode argument, PropertyType target, PredicateReader reader)
    {
        var matchers = MatcherReader.Read(argument, Keys, Name, reader);
        return matchers.Count == 0 ? null : new ElementMatchersArgument(matchers);
    }
}
