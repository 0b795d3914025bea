using System.Security.Cryptography;

namespace IamCompliance.Evidence.Signing;

/// <summary>Signs with a private key that is at hand.</summary>
internal sealed class LocalKeySigner(ECDsa key) : IEvidenceSigner
{
    /// <inheritdoc />
    public ReadOnlyMemory<byte> PublicKey { get; } = key.ExportSubjectPublicKeyInfo();

    /// <inheritdoc />
    public Task<byte[]> SignAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(key.SignData(message.Span, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence));
    }

    /// <inheritdoc />
    public void Dispose() => key.Dispose();
}
