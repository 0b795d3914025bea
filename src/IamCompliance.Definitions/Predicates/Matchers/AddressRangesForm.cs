using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Yaml;
using IamCompliance.Foundations.Addresses;

namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>Ranges of addresses: one, several, or a parameter.</summary>
internal sealed class AddressRangesForm : ArgumentForm
{
    private static readonly PropertyType Ranges = PropertyType.ListOf(PropertyType.String);

    internal override MatcherArgument? Read(YamlNode argument, string matcher, PropertyType target, PredicateReader reader)
    {
        switch (argument)
        {
            case YamlSequence { Items.Count: 0 } list:
                reader.Scope.Sink.Report(LinkingDiagnostics.EmptyList, list.Span, "No address lies in no range.", matcher);
                return null;
            case YamlSequence list:
                var several = list.Items.Select(i => ReadOne(i, PropertyType.String, matcher, reader.Scope)).OfType<Operand>().ToList();
                return several.Count == list.Items.Count ? new OperandsArgument(several) : null;
            default:
                var isList =
                    OperandReader.ParameterName(argument) is { } name && reader.Scope.UseParameter(name)?.Type.Kind == ValueKind.List;
                return ReadOne(argument, isList ? Ranges : PropertyType.String, matcher, reader.Scope) is { } one
                    ? new OperandsArgument([one])
                    : null;
        }
    }

    private static Operand? ReadOne(YamlNode node, PropertyType type, string matcher, PredicateScope scope)
    {
        var operand = OperandReader.Read(node, type, matcher, scope);
        var written = operand switch
        {
            LiteralOperand literal => literal.Value,
            ParameterOperand parameter => scope.UseParameter(parameter.Name)!.Default,
            _ => null,
        };
        var ranges =
            written is ListLiteral list ? list.Items
            : written is null ? []
            : [written];
        if (ranges.FirstOrDefault(r => AddressRange.Parse(r.Text) is not { HasHostBits: false }) is not { } wrong)
            return operand;
        var help = AddressRange.Parse(wrong.Text) is { } near
            ? $"Did you mean `{near}`?"
            : "Write `10.0.0.0/8`, `2001:db8::/32` or one address.";
        scope.Sink.Report(
            ReadingDiagnostics.InvalidValue,
            node.Span,
            help,
            YamlNodeDescription.Shorten(wrong.Text),
            "a range of addresses"
        );
        return null;
    }
}
