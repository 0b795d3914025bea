namespace IamCompliance.Evidence.Run;

/// <summary>
/// Says what is true of one run and not of what it assessed. It is the only thing in a package that differs between two runs over the same
/// states with the same definitions, besides document ids that are made from its id.
/// </summary>
public sealed record RunHeader
{
    /// <summary>Gets the id of the run; the ids of documents that must be new with every run are made from it.</summary>
    public required Guid Id { get; init; }

    /// <summary>Gets when the run began, by the clock of the machine.</summary>
    public required DateTimeOffset Started { get; init; }

    /// <summary>Gets when the last account was assessed, by the same clock.</summary>
    public required DateTimeOffset Finished { get; init; }

    /// <summary>Gets the SHA-256 of the assemblies that decide, lower-case hex; null when they lie in no files.</summary>
    public string? ToolDigest { get; init; }

    /// <summary>Gets the .NET runtime, such as <c>.NET 10.0.1</c>.</summary>
    public string? Runtime { get; init; }

    /// <summary>Gets the pipeline the run was part of; null outside of one.</summary>
    public RunOrigin? Origin { get; init; }

    /// <summary>Gets the package this one follows; null for the first.</summary>
    public PreviousPackage? Previous { get; init; }
}
