using System.Security.Cryptography;

namespace IamCompliance.Evidence.Signing;

/// <summary>Knows the one kind of key that signs evidence.</summary>
internal static class EcdsaKey
{
    // NIST P-256, also called secp256r1 and prime256v1: RFC 5480, section 2.1.1.1.
    private const string P256 = "1.2.840.10045.3.1.7";

    /// <summary>Says whether a key is on the curve P-256.</summary>
    public static bool IsP256(ECDsa key)
    {
        var curve = key.ExportParameters(includePrivateParameters: false).Curve;
        return curve.IsNamed && (curve.Oid.Value ?? new Oid(curve.Oid.FriendlyName!).Value) == P256;
    }

    /// <summary>Names a key: the SHA-256 of its SubjectPublicKeyInfo in DER, lower-case hex.</summary>
    public static string IdOf(ReadOnlySpan<byte> publicKey) => Convert.ToHexStringLower(SHA256.HashData(publicKey));
}
