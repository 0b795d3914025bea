namespace IamCompliance.Cli.Questions;

/// <summary>How the ways to become administrator are printed.</summary>
internal enum EscalationFormat
{
    /// <summary>For people.</summary>
    Table,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>A Mermaid flowchart.</summary>
    Mermaid,

    /// <summary>A Graphviz digraph.</summary>
    Dot,
}
