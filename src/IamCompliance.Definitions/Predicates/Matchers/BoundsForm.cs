using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>Bounds of a count: a number, or the least and the most.</summary>
internal sealed class BoundsForm : ArgumentForm
{
    internal override MatcherArgument? Read(YamlNode argument, string matcher, PropertyType target, PredicateReader reader) =>
        CountBoundsReader.Read(argument, matcher, reader.Scope) is { } bounds ? new BoundsArgument(bounds) : null;
}
