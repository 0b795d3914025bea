namespace IamCompliance.Evidence.Package;

/// <summary>Says what is wrong with how evidence is to be signed, written or verified, and the way out. Nothing was written.</summary>
/// <param name="message">One sentence; never holds a key or a passphrase.</param>
/// <param name="help">The way out.</param>
public sealed class EvidenceUsageException(string message, string help) : Exception(message)
{
    /// <summary>Gets the way out, one sentence.</summary>
    public string Help { get; } = help;
}
