namespace IamCompliance.Definitions.Diagnostics;

/// <summary>Ranks a diagnostic: an error stops the compilation of what it concerns, a warning does not.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth a look; nothing is left out.</summary>
    Warning,

    /// <summary>What the span covers is not used.</summary>
    Error,
}
