using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>One matcher of the language: its name, the values it applies to, and how its argument is read and typed.</summary>
internal abstract class Matcher(string name)
{
    /// <summary>Gets the name in the language.</summary>
    public string Name => name;

    /// <summary>Decides whether the matcher applies to values of a type.</summary>
    public abstract bool Accepts(PropertyType target);

    /// <summary>Reads and types the argument; reports and returns nothing when it is wrong.</summary>
    public abstract MatcherArgument? Read(YamlNode argument, PropertyType target, PredicateReader reader);
}
