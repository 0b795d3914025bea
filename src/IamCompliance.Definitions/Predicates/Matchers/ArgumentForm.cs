using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>Says how the argument of a matcher is written: what may stand right of its name, and how it is typed.</summary>
public abstract class ArgumentForm
{
    private protected ArgumentForm() { }

    /// <summary>Reads and types an argument; reports and returns nothing when it is wrong.</summary>
    /// <param name="argument">What is written.</param>
    /// <param name="matcher">The name of the matcher, for messages.</param>
    /// <param name="target">The type of the value looked at.</param>
    /// <param name="reader">Reads what is nested in it.</param>
    internal abstract MatcherArgument? Read(YamlNode argument, string matcher, PropertyType target, PredicateReader reader);
}
