using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Predicates;

/// <summary>Reads what a matcher compares with: a constant or a parameter of the right type.</summary>
internal static class OperandReader
{
    /// <summary>Reads one operand; reports and returns nothing when it is of another type.</summary>
    public static Operand? Read(YamlNode node, PropertyType type, string matcher, PredicateScope scope)
    {
        type = type.Single;
        if (ParameterName(node) is { } name)
            return ReadParameter(name, node, type, matcher, scope);
        if (LiteralReader.Read(node, type) is { } literal)
            return new LiteralOperand(literal);
        scope.Sink.Report(
            LinkingDiagnostics.ArgumentWrongType,
            node.Span,
            LiteralReader.Help(node, type),
            matcher,
            LiteralReader.Form(type),
            node.Describe()
        );
        return null;
    }

    /// <summary>Finds the name in <c>$name</c>; quoted text is never a parameter.</summary>
    public static string? ParameterName(YamlNode node) =>
        node is YamlScalar { IsPlain: true } scalar && scalar.Value.Length > 1 && scalar.Value[0] == '$' ? scalar.Value.Substring(1) : null;

    private static ParameterOperand? ReadParameter(string name, YamlNode node, PropertyType type, string matcher, PredicateScope scope)
    {
        if (scope.UseParameter(name) is not { } parameter)
        {
            if (!scope.DeclaredNames.Contains(name))
                scope.Sink.Report(
                    LinkingDiagnostics.UndeclaredParameter,
                    node.Span,
                    DidYouMean.Help(name, scope.DeclaredNames) ?? "Declare it under `parameters`.",
                    name
                );
            return null;
        }

        if (parameter.Type.ToString() == type.ToString())
            return new ParameterOperand(name);
        scope.Sink.Report(
            LinkingDiagnostics.ParameterNotApplicable,
            node.Span,
            null,
            matcher,
            LiteralReader.Form(type),
            name,
            parameter.Type
        );
        return null;
    }
}
