namespace IamCompliance.Cli.Authoring;

/// <summary>How diagnostics are printed.</summary>
internal enum DiagnosticFormat
{
    /// <summary>For people, on standard error, with the source line.</summary>
    Table,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>SARIF 2.1.0, for code scanning.</summary>
    Sarif,
}
