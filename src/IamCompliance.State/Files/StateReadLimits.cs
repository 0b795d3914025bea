namespace IamCompliance.State.Files;

/// <summary>Limits what reading a state file may cost, so that a small hostile file cannot fill the memory.</summary>
public sealed record StateReadLimits
{
    /// <summary>Gets the limits used when none are given.</summary>
    public static StateReadLimits Default { get; } = new();

    /// <summary>Gets the most bytes of uncompressed text.</summary>
    /// <value>The default is 2 GiB.</value>
    public long MaximumBytes { get; init; } = 2L * 1024 * 1024 * 1024;

    /// <summary>Gets the most times a compressed file may grow; asked only beyond 64 MiB of text.</summary>
    /// <value>The default is 200; recorded accounts compress 10 to 50 times.</value>
    public int MaximumRatio { get; init; } = 200;

    /// <summary>Gets the most bytes of one item.</summary>
    /// <value>The default is 64 MiB; the largest resource of an account is under 1 MiB.</value>
    public int MaximumItemBytes { get; init; } = 64 * 1024 * 1024;
}
