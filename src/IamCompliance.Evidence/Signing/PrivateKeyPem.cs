using System.Security.Cryptography;
using IamCompliance.Evidence.Package;

namespace IamCompliance.Evidence.Signing;

/// <summary>Reads the private key of a signer from PEM: PKCS#8, also encrypted, or SEC1 (RFC 5208, RFC 5915).</summary>
internal static class PrivateKeyPem
{
    /// <summary>The variable that holds the passphrase of an encrypted key.</summary>
    public const string PassphraseVariable = "IAMC_SIGNING_PASSPHRASE";

    private const string HowToMake = "`iamc evidence keygen -o key.pem` makes one";

    /// <summary>Reads a key.</summary>
    /// <param name="pem">The text.</param>
    /// <param name="origin">Where it is from, for messages.</param>
    /// <param name="passphrase">The passphrase; null when there is none.</param>
    /// <exception cref="EvidenceUsageException">It is no private key on the curve P-256, or the passphrase is wrong. Neither is
    /// shown.</exception>
    public static ECDsa Read(string pem, string origin, string? passphrase)
    {
        var labels = PemLabels.Of(pem);
        if (labels.Count == 0)
            throw new EvidenceUsageException($"{origin} holds no PEM", $"give a private key, PKCS#8 or SEC1; {HowToMake}");
        var isEncrypted = labels.Contains("ENCRYPTED PRIVATE KEY");
        if (pem.Contains("Proc-Type: 4,ENCRYPTED", StringComparison.Ordinal))
            throw new EvidenceUsageException(
                $"{origin} is encrypted in the old way of OpenSSL",
                "convert it: `openssl pkcs8 -topk8 -in key.pem -out new.pem`"
            );
        if (!isEncrypted && !labels.Any(l => l.EndsWith("PRIVATE KEY", StringComparison.Ordinal)))
            throw new EvidenceUsageException(
                $"{origin} holds no private key but a {labels[0].ToLowerInvariant()}",
                $"sign with the private key; {HowToMake}"
            );
        if (isEncrypted && passphrase is null)
            throw new EvidenceUsageException(
                $"{origin} is encrypted",
                $"put its passphrase into the environment variable {PassphraseVariable}"
            );

        var key = ECDsa.Create();
        try
        {
            if (isEncrypted)
                key.ImportFromEncryptedPem(pem, passphrase);
            else
                key.ImportFromPem(pem);
        }
        catch (Exception e) when (e is CryptographicException or ArgumentException)
        {
            key.Dispose();
            throw isEncrypted
                ? new EvidenceUsageException(
                    $"{origin} cannot be decrypted to an ECDSA key",
                    $"check the passphrase in {PassphraseVariable}, and that the key is on the curve P-256"
                )
                : new EvidenceUsageException($"{origin} is no ECDSA key", $"sign with an ECDSA key on the curve P-256; {HowToMake}");
        }

        if (EcdsaKey.IsP256(key))
            return key;
        key.Dispose();
        throw new EvidenceUsageException($"{origin} is an ECDSA key on another curve", $"sign with a key on the curve P-256; {HowToMake}");
    }
}
