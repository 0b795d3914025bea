using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>Compares a text or number with several: constants and parameters, or one parameter that is a list.</summary>
internal abstract class MembershipMatcher(string name) : Matcher(name)
{
    public override bool Accepts(PropertyType target) => target.Kind is ValueKind.String or ValueKind.Number;

    public override MatcherArgument? Read(YamlNode argument, PropertyType target, PredicateReader reader)
    {
        if (argument is not YamlSequence list)
            return OperandReader.Read(argument, PropertyType.ListOf(target.Single), Name, reader.Scope) is { } parameter
                ? new OperandsArgument([parameter])
                : null;
        if (list.Items.Count == 0)
        {
            reader.Scope.Sink.Report(
                LinkingDiagnostics.EmptyList,
                list.Span,
                "An empty list matches nothing; use `exists` or `empty` to ask for presence.",
                Name
            );
            return null;
        }

        var operands = list.Items.Select(i => OperandReader.Read(i, target, Name, reader.Scope)).OfType<Operand>().ToList();
        return operands.Count == list.Items.Count ? new OperandsArgument(operands) : null;
    }
}
