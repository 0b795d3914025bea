namespace IamCompliance.Evidence.Inputs;

/// <summary>Keeps on disk what the evidence of a run is written from, so that memory holds one account at a time.</summary>
public sealed class RunSpool : IDisposable
{
    /// <summary>Gets the assessed states.</summary>
    public StateSpool States { get; } = new();

    /// <summary>Gets the reasons of their verdicts.</summary>
    public ReasonSpool Reasons { get; } = new();

    /// <summary>Removes the files.</summary>
    public void Dispose()
    {
        States.Dispose();
        Reasons.Dispose();
    }
}
