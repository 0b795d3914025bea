using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>Compares a list of texts or numbers with several: constants and parameters, or one parameter that is a list.</summary>
internal abstract class SetMatcher(string name) : Matcher(name)
{
    public sealed override bool Accepts(PropertyType target) => target.Element?.Kind is ValueKind.String or ValueKind.Number;

    public sealed override MatcherArgument? Read(YamlNode argument, PropertyType target, PredicateReader reader)
    {
        var element = target.Element!;
        if (argument is not YamlSequence list)
            return OperandReader.Read(argument, PropertyType.ListOf(element), Name, reader.Scope) is { } parameter
                ? new OperandsArgument([parameter])
                : null;
        if (list.Items.Count == 0)
        {
            reader.Scope.Sink.Report(LinkingDiagnostics.EmptyList, list.Span, "Use `empty` to ask whether the list holds anything.", Name);
            return null;
        }

        var operands = list.Items.Select(i => OperandReader.Read(i, element, Name, reader.Scope)).OfType<Operand>().ToList();
        return operands.Count == list.Items.Count ? new OperandsArgument(operands) : null;
    }
}
