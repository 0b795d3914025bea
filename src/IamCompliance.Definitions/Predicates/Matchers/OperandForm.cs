using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>One value: a constant or a parameter.</summary>
/// <param name="type">Types the argument by the type of the value looked at; the same type unless given.</param>
internal class OperandForm(Func<PropertyType, PropertyType>? type = null) : ArgumentForm
{
    /// <summary>Gets the form of an argument of the type of the value.</summary>
    public static OperandForm Same { get; } = new();

    /// <summary>Gets the form of <c>true</c> and <c>false</c>.</summary>
    public static OperandForm Boolean { get; } = new(_ => PropertyType.Boolean);

    /// <summary>Gets the form of a length of time.</summary>
    public static OperandForm Duration { get; } = new(_ => PropertyType.Duration);

    internal sealed override MatcherArgument? Read(YamlNode argument, string matcher, PropertyType target, PredicateReader reader) =>
        OperandReader.Read(argument, TypeFor(target), matcher, reader.Scope) is { } operand && Check(operand, argument, reader.Scope)
            ? new OperandArgument(operand)
            : null;

    /// <summary>Gets the type of the argument.</summary>
    public PropertyType TypeFor(PropertyType target) => type is null ? target : type(target);

    /// <summary>Checks more than the type; reports what is wrong.</summary>
    protected virtual bool Check(Operand operand, YamlNode argument, PredicateScope scope) => true;
}
