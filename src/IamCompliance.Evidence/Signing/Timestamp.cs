using System.Diagnostics.CodeAnalysis;
using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace IamCompliance.Evidence.Signing;

/// <summary>Is the timestamp of a signature (RFC 3161), as the package holds it: a granted TimeStampResp around the token, in
/// DER.</summary>
internal sealed class Timestamp
{
    /// <summary>The path inside of the package.</summary>
    public const string Path = "manifest.dsse.tsr";

    /// <summary>The largest answer that is read.</summary>
    public const int MostBytes = 64 * 1024;

    private readonly Rfc3161TimestampToken token;

    private Timestamp(Rfc3161TimestampToken token, X509Certificate2 authority, X509Certificate2Collection certificates)
    {
        this.token = token;
        Authority = authority;
        Certificates = certificates;
    }

    /// <summary>Gets the instant that the authority states.</summary>
    public DateTimeOffset Instant => token.TokenInfo.Timestamp.ToUniversalTime();

    /// <summary>Gets the certificate that signed.</summary>
    public X509Certificate2 Authority { get; }

    /// <summary>Gets every certificate that the token brings along.</summary>
    public X509Certificate2Collection Certificates { get; }

    /// <summary>Wraps a token in the one form that the package holds; what an authority writes around it is not signed.</summary>
    public static byte[] Wrap(ReadOnlySpan<byte> token)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            using (writer.PushSequence())
                writer.WriteInteger(0);
            writer.WriteEncodedValue(token);
        }

        return writer.Encode();
    }

    /// <summary>Reads a timestamp and checks that it is one of this signature, by the certificate it brings along.</summary>
    public static bool TryRead(byte[] bytes, ReadOnlySpan<byte> signature, [NotNullWhen(true)] out Timestamp? timestamp)
    {
        timestamp = null;
        if (
            Unwrap(bytes) is not { } encoded
            || !TokenShape.IsStrict(encoded)
            || !Rfc3161TimestampToken.TryDecode(encoded, out var token, out var read)
            || read != encoded.Length
        )
        {
            return false;
        }

        try
        {
            if (!token.VerifySignatureForData(signature, out var authority) || authority is null)
                return false;
            timestamp = new Timestamp(token, authority, token.AsSignedCms().Certificates);
            return true;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private static byte[]? Unwrap(byte[] bytes)
    {
        try
        {
            var reader = new AsnReader(bytes, AsnEncodingRules.DER);
            var response = reader.ReadSequence();
            response.ReadEncodedValue();
            var token = response.ReadEncodedValue().ToArray();
            return Wrap(token).AsSpan().SequenceEqual(bytes) ? token : null;
        }
        catch (AsnContentException)
        {
            return null;
        }
    }
}
