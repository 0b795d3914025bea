using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Package;
using IamCompliance.Evidence.Signing;

namespace IamCompliance.Evidence.Verifying;

/// <summary>Is the public key that a signature is checked with.</summary>
public sealed class VerificationKey : IDisposable
{
    private const string Help =
        "give the public key in PEM that `iamc evidence keygen` wrote beside the private one, or a certificate of it";
    private readonly ECDsa key;
    private readonly DateTimeOffset? notBefore;
    private readonly DateTimeOffset? notAfter;

    private VerificationKey(ECDsa key, DateTimeOffset? notBefore = null, DateTimeOffset? notAfter = null)
    {
        this.key = key;
        this.notBefore = notBefore;
        this.notAfter = notAfter;
        Id = EcdsaKey.IdOf(key.ExportSubjectPublicKeyInfo());
    }

    /// <summary>Gets the id of the key: the SHA-256 of its SubjectPublicKeyInfo in DER, lower-case hex.</summary>
    public string Id { get; }

    /// <summary>Reads a public key, or the certificate of one.</summary>
    /// <param name="pem">The text.</param>
    /// <param name="origin">Where it is from, for messages.</param>
    /// <exception cref="EvidenceUsageException">It is no public ECDSA key on the curve P-256.</exception>
    public static VerificationKey Read(string pem, string origin)
    {
        ArgumentNullException.ThrowIfNull(pem);
        var labels = PemLabels.Of(pem);
        if (labels.Any(l => l.EndsWith("PRIVATE KEY", StringComparison.Ordinal)))
            throw new EvidenceUsageException($"{origin} holds a private key, which verifies nothing and belongs to the signer alone", Help);
        try
        {
            if (labels.Contains("CERTIFICATE"))
                return OfCertificate(pem, origin);
            if (labels.Contains("PUBLIC KEY"))
                return OfPublicKey(pem, origin);
        }
        catch (Exception e) when (e is CryptographicException or ArgumentException)
        {
            throw new EvidenceUsageException($"{origin} is no ECDSA key on the curve P-256", Help);
        }

        throw new EvidenceUsageException(
            $"{origin} holds {(labels.Count == 0 ? "no PEM" : $"no public key but a {labels[0].ToLowerInvariant()}")}",
            Help
        );
    }

    /// <inheritdoc />
    public void Dispose() => key.Dispose();

    /// <summary>Says whether a signature in DER is by this key.</summary>
    internal bool Verifies(byte[] message, byte[] signature) =>
        key.VerifyData(message, signature, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);

    /// <summary>Says why the key was not valid at an instant; null when it was, as every key without a certificate.</summary>
    internal string? FindExpiry(DateTimeOffset instant) =>
        instant < notBefore ? $"its certificate is valid from {Instants.Text(notBefore)} on, and it signed before that"
        : instant > notAfter ? $"its certificate was valid until {Instants.Text(notAfter)}, and it signed after that"
        : null;

    private static VerificationKey OfPublicKey(string pem, string origin)
    {
        var key = ECDsa.Create();
        key.ImportFromPem(pem);
        return Check(key, origin, new VerificationKey(key));
    }

    private static VerificationKey OfCertificate(string pem, string origin)
    {
        using var certificate = X509Certificate2.CreateFromPem(pem);
        var key = certificate.GetECDsaPublicKey() ?? throw new CryptographicException();
        return Check(
            key,
            origin,
            new VerificationKey(key, certificate.NotBefore.ToUniversalTime(), certificate.NotAfter.ToUniversalTime())
        );
    }

    private static VerificationKey Check(ECDsa key, string origin, VerificationKey result) =>
        EcdsaKey.IsP256(key) ? result : throw new EvidenceUsageException($"{origin} is an ECDSA key on another curve than P-256", Help);
}
