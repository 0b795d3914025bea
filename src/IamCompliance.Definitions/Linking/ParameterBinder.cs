using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Predicates;
using IamCompliance.Definitions.Programs;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Linking;

/// <summary>Types the values that programs, profiles and cases give to the parameters of a control.</summary>
internal static class ParameterBinder
{
    /// <summary>Types the values; reports those that are wrong, and then returns nothing.</summary>
    public static IReadOnlyList<BoundParameter>? Bind(
        Control control,
        IReadOnlyList<ParameterSetting> settings,
        string origin,
        DiagnosticSink sink
    )
    {
        var before = sink.ErrorCount;
        var bound = settings.Select(s => Bind(control, s, origin, sink)).OfType<BoundParameter>().ToList();
        return sink.ErrorCount == before ? bound : null;
    }

    private static BoundParameter? Bind(Control control, ParameterSetting setting, string origin, DiagnosticSink sink)
    {
        if (control.Parameters.FirstOrDefault(p => p.Name == setting.Name.Value) is not { } parameter)
        {
            sink.Report(
                LinkingDiagnostics.UnknownParameter,
                setting.Name.Span,
                DidYouMean.Help(setting.Name.Value, control.Parameters.Select(p => p.Name)),
                YamlNodeDescription.Shorten(setting.Name.Value),
                control.Id
            );
            return null;
        }

        if (LiteralReader.Read(setting.Value, parameter.Type) is not { } literal)
        {
            var written = setting.Value is YamlScalar scalar ? YamlNodeDescription.Shorten(scalar.Value) : setting.Value.Describe();
            sink.Report(
                LinkingDiagnostics.ParameterWrongType,
                setting.Value.Span,
                LiteralReader.Help(setting.Value, parameter.Type),
                parameter.Name,
                LiteralReader.Form(parameter.Type),
                written
            );
            return null;
        }

        if (IsPattern(control, parameter.Name) && RegexPattern.FindProblem(literal.Text) is { } problem)
        {
            sink.Report(
                LinkingDiagnostics.InvalidPattern,
                setting.Value.Span,
                RegexPattern.HelpFor(problem),
                YamlNodeDescription.Shorten(literal.Text),
                problem
            );
            return null;
        }

        return new BoundParameter(parameter, literal, origin, setting.Reason) { Source = setting.Value.Span };
    }

    // Wherever a control takes it: in its demand, or in saying who is in scope.
    private static bool IsPattern(Control control, string parameter) =>
        MatcherUses.Of(control).Select(u => u.Use).Concat(MatcherUses.OfScope(control)).Any(u => IsPattern(u, parameter));

    private static bool IsPattern(MatcherUse use, string parameter) =>
        use is { Name: "matches", Argument: OperandArgument { Operand: ParameterOperand operand } } && operand.Name == parameter;
}
