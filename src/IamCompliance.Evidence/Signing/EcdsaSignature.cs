using System.Formats.Asn1;
using System.Globalization;
using System.Numerics;

namespace IamCompliance.Evidence.Signing;

/// <summary>
/// Keeps one encoding of an ECDSA signature. With (r, s) also (r, n - s) is valid, so that anybody could change the bytes of a signature
/// without breaking it: the lower of both is written, and only that one is accepted, in DER.
/// </summary>
/// <remarks>The order n of P-256: https://nvlpubs.nist.gov/nistpubs/SpecialPublications/NIST.SP.800-186.pdf, section 3.2.1.3.</remarks>
internal static class EcdsaSignature
{
    private static readonly BigInteger Order = BigInteger.Parse(
        "0FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551",
        NumberStyles.AllowHexSpecifier,
        CultureInfo.InvariantCulture
    );

    /// <summary>Brings a signature into that form; null when it is none.</summary>
    public static byte[]? Normalize(byte[] signature) => Read(signature) is var (r, s) ? Write(r, s > Order >> 1 ? Order - s : s) : null;

    /// <summary>Says whether a signature has that form.</summary>
    public static bool IsNormal(byte[] signature) => Normalize(signature) is { } normal && normal.AsSpan().SequenceEqual(signature);

    private static (BigInteger R, BigInteger S)? Read(byte[] signature)
    {
        try
        {
            var reader = new AsnReader(signature, AsnEncodingRules.DER);
            var pair = reader.ReadSequence();
            reader.ThrowIfNotEmpty();
            var (r, s) = (pair.ReadInteger(), pair.ReadInteger());
            pair.ThrowIfNotEmpty();
            return r > 0 && s > 0 && r < Order && s < Order ? (r, s) : null;
        }
        catch (AsnContentException)
        {
            return null;
        }
    }

    private static byte[] Write(BigInteger r, BigInteger s)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteInteger(r);
            writer.WriteInteger(s);
        }

        return writer.Encode();
    }
}
