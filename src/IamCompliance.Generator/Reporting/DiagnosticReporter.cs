using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TextPosition = IamCompliance.Foundations.Text.TextPosition;

namespace IamCompliance.Generator.Reporting;

/// <summary>Shows a problem in the compiler's own terms, so that builds and editors open the YAML at the right character.</summary>
internal static class DiagnosticReporter
{
    private const string Category = "IamCompliance";

    /// <summary>Turns a problem into a compiler diagnostic.</summary>
    public static Diagnostic ToCompilerDiagnostic(DiagnosticModel problem)
    {
        var severity = problem.IsError ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
        var descriptor = new DiagnosticDescriptor(problem.Id, problem.Title, "{0}", Category, severity, isEnabledByDefault: true);
        return Diagnostic.Create(descriptor, LocationOf(problem), problem.Message);
    }

    private static Location LocationOf(DiagnosticModel problem) =>
        problem.File is null
            ? Location.None
            : Location.Create(
                problem.File,
                TextSpan.FromBounds(problem.Start.Offset, Math.Max(problem.Start.Offset, problem.End.Offset)),
                new LinePositionSpan(Position(problem.Start), Position(problem.End))
            );

    // The compiler counts lines and columns from 0.
    private static LinePosition Position(TextPosition position) => new(position.Line - 1, position.Column - 1);
}
