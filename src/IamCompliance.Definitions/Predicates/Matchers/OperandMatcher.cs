using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>A matcher that compares with one value.</summary>
internal abstract class OperandMatcher(string name) : Matcher(name)
{
    public sealed override MatcherArgument? Read(YamlNode argument, PropertyType target, PredicateReader reader) =>
        OperandReader.Read(argument, ArgumentType(target), Name, reader.Scope) is { } operand && Check(operand, argument, reader.Scope)
            ? new OperandArgument(operand)
            : null;

    /// <summary>Gets the type of the argument, for who describes the matcher.</summary>
    internal PropertyType ArgumentTypeFor(PropertyType target) => ArgumentType(target);

    /// <summary>Types the argument; by default it is of the type of the value.</summary>
    protected virtual PropertyType ArgumentType(PropertyType target) => target;

    /// <summary>Checks more than the type; reports what is wrong.</summary>
    protected virtual bool Check(Operand operand, YamlNode argument, PredicateScope scope) => true;
}
