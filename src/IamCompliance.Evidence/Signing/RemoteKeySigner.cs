namespace IamCompliance.Evidence.Signing;

/// <summary>Signs with a key that somebody else holds, such as AWS KMS; this library calls nobody itself.</summary>
/// <param name="publicKey">The public key, as DER of a SubjectPublicKeyInfo.</param>
/// <param name="sign">Signs the SHA-256 of a message.</param>
/// <param name="owner">What is disposed with the signer.</param>
public sealed class RemoteKeySigner(
    ReadOnlyMemory<byte> publicKey,
    Func<ReadOnlyMemory<byte>, CancellationToken, Task<byte[]>> sign,
    IDisposable owner
) : IEvidenceSigner
{
    /// <inheritdoc />
    public ReadOnlyMemory<byte> PublicKey => publicKey;

    /// <inheritdoc />
    public Task<byte[]> SignAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken) => sign(message, cancellationToken);

    /// <inheritdoc />
    public void Dispose() => owner.Dispose();
}
