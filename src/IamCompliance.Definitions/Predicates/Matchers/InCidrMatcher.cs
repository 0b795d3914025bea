using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Yaml;
using IamCompliance.Foundations.Addresses;

namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>The text is an address or a range of addresses that lies within one of these ranges.</summary>
internal sealed class InCidrMatcher() : Matcher("inCidr")
{
    private static readonly PropertyType Ranges = PropertyType.ListOf(PropertyType.String);

    public override bool Accepts(PropertyType target) => target.Kind == ValueKind.String;

    public override MatcherArgument? Read(YamlNode argument, PropertyType target, PredicateReader reader)
    {
        switch (argument)
        {
            case YamlSequence { Items.Count: 0 } list:
                reader.Scope.Sink.Report(LinkingDiagnostics.EmptyList, list.Span, "No address lies in no range.", Name);
                return null;
            case YamlSequence list:
                var several = list.Items.Select(i => ReadOne(i, PropertyType.String, reader.Scope)).OfType<Operand>().ToList();
                return several.Count == list.Items.Count ? new OperandsArgument(several) : null;
            default:
                var isList =
                    OperandReader.ParameterName(argument) is { } name && reader.Scope.UseParameter(name)?.Type.Kind == ValueKind.List;
                return ReadOne(argument, isList ? Ranges : PropertyType.String, reader.Scope) is { } one
                    ? new OperandsArgument([one])
                    : null;
        }
    }

    private Operand? ReadOne(YamlNode node, PropertyType type, PredicateScope scope)
    {
        var operand = OperandReader.Read(node, type, Name, scope);
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
