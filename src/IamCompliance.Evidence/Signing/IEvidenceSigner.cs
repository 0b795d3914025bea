namespace IamCompliance.Evidence.Signing;

/// <summary>Signs with an ECDSA key on the curve P-256.</summary>
public interface IEvidenceSigner : IDisposable
{
    /// <summary>Gets the public key, as DER of a SubjectPublicKeyInfo.</summary>
    ReadOnlyMemory<byte> PublicKey { get; }

    /// <summary>Signs the SHA-256 of a message.</summary>
    /// <returns>The signature, as DER of an ECDSA-Sig-Value (RFC 3279, section 2.2.3).</returns>
    Task<byte[]> SignAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken);
}
