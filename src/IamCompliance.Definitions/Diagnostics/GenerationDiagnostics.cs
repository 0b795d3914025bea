using static IamCompliance.Foundations.Diagnostics.DiagnosticDescriptor;

namespace IamCompliance.Definitions.Diagnostics;

/// <summary>The problems of turning definitions into tests. IC3xxx.</summary>
public static class GenerationDiagnostics
{
    /// <summary>There are definitions to test, and nothing to run them with.</summary>
    public static DiagnosticDescriptor MissingTestAdapter { get; } =
        Error("IC3001", "Missing test adapter", "The project does not refer to `IamCompliance.Xunit`");

    /// <summary>Two files of a project have one logical path.</summary>
    public static DiagnosticDescriptor SamePath { get; } = Error("IC3002", "Two files of one path", "Another file is already `{0}`: {1}");
}
