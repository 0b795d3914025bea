using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>Several values: a list of constants and parameters, or one parameter that is a list.</summary>
/// <param name="help">What to write in place of an empty list.</param>
internal sealed class OperandsForm(string help) : ArgumentForm
{
    internal override MatcherArgument? Read(YamlNode argument, string matcher, PropertyType target, PredicateReader reader)
    {
        var item = ItemOf(target);
        if (argument is not YamlSequence list)
            return OperandReader.Read(argument, PropertyType.ListOf(item.Single), matcher, reader.Scope) is { } parameter
                ? new OperandsArgument([parameter])
                : null;
        if (list.Items.Count == 0)
        {
            reader.Scope.Sink.Report(LinkingDiagnostics.EmptyList, list.Span, help, matcher);
            return null;
        }

        var operands = list.Items.Select(i => OperandReader.Read(i, item, matcher, reader.Scope)).OfType<Operand>().ToList();
        return operands.Count == list.Items.Count ? new OperandsArgument(operands) : null;
    }

    /// <summary>Gets the type of one of the values: that of an element where a list is looked at.</summary>
    public static PropertyType ItemOf(PropertyType target) => target.Kind == ValueKind.List ? target.Element! : target;
}
