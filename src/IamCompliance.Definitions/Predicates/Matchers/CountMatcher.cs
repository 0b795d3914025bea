using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>The number of elements lies within bounds.</summary>
internal sealed class CountMatcher() : Matcher("count")
{
    public override bool Accepts(PropertyType target) => target.Element is not null;

    public override MatcherArgument? Read(YamlNode argument, PropertyType target, PredicateReader reader) =>
        CountBoundsReader.Read(argument, Name, reader.Scope) is { } bounds ? new BoundsArgument(bounds) : null;
}
