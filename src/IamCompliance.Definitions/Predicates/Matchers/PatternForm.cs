using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>A regular expression, which runs without backtracking.</summary>
internal sealed class PatternForm : OperandForm
{
    protected override bool Check(Operand operand, YamlNode argument, PredicateScope scope)
    {
        var pattern = operand switch
        {
            LiteralOperand literal => literal.Value.Text,
            ParameterOperand parameter => scope.UseParameter(parameter.Name)!.Default.Text,
            _ => string.Empty,
        };
        if (scope.IsProven || RegexPattern.FindProblem(pattern) is not { } problem)
            return true;
        scope.Sink.Report(
            LinkingDiagnostics.InvalidPattern,
            argument.Span,
            RegexPattern.HelpFor(problem),
            YamlNodeDescription.Shorten(pattern),
            problem
        );
        return false;
    }
}
