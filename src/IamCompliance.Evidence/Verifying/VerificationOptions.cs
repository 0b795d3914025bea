using System.Security.Cryptography.X509Certificates;

namespace IamCompliance.Evidence.Verifying;

/// <summary>Says what a package is verified with.</summary>
public sealed record VerificationOptions
{
    /// <summary>Gets the key that must have signed; null when no signature is demanded.</summary>
    public VerificationKey? Key { get; init; }

    /// <summary>Gets the root certificates of time-stamping authorities; null when their chains are not checked.</summary>
    public X509Certificate2Collection? TimestampRoots { get; init; }
}
