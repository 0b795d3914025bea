namespace IamCompliance.Cli.Output;

/// <summary>How a command prints its result on standard output.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Table,

    /// <summary>For programs.</summary>
    Json,
}
