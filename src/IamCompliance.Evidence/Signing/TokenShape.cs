using System.Formats.Asn1;

namespace IamCompliance.Evidence.Signing;

/// <summary>Recognises a timestamp token that holds nothing which nobody signed, besides certificates: those are checked as a
/// chain.</summary>
/// <remarks>The structure is that of RFC 5652, section 5, as RFC 3161, section 2.4.2, narrows it.</remarks>
internal static class TokenShape
{
    private const string SignedData = "1.2.840.113549.1.7.2";
    private const string TimestampInfo = "1.2.840.113549.1.9.16.1.4";
    private static readonly Asn1Tag Zero = new(TagClass.ContextSpecific, 0, isConstructed: true);

    /// <summary>Says whether a token is DER, has one signer, and neither revocation lists nor unsigned attributes.</summary>
    public static bool IsStrict(byte[] token)
    {
        try
        {
            return ReadContent(token);
        }
        catch (AsnContentException)
        {
            return false;
        }
    }

    private static bool ReadContent(byte[] token)
    {
        var outer = new AsnReader(token, AsnEncodingRules.DER);
        var content = outer.ReadSequence();
        outer.ThrowIfNotEmpty();
        if (content.ReadObjectIdentifier() != SignedData)
            return false;
        var wrapped = content.ReadSequence(Zero);
        content.ThrowIfNotEmpty();
        var data = wrapped.ReadSequence();
        wrapped.ThrowIfNotEmpty();
        if (data.ReadInteger() != 3)
            return false;
        var digests = data.ReadSetOf();
        var digest = ReadAlgorithm(digests.ReadSequence());
        digests.ThrowIfNotEmpty();
        var encapsulated = data.ReadSequence();
        if (encapsulated.ReadObjectIdentifier() != TimestampInfo)
            return false;
        var octets = encapsulated.ReadSequence(Zero);
        octets.ReadOctetString();
        octets.ThrowIfNotEmpty();
        encapsulated.ThrowIfNotEmpty();
        if (data.PeekTag().HasSameClassAndValue(Zero))
            data.ReadEncodedValue();
        var signers = data.ReadSetOf();
        data.ThrowIfNotEmpty();
        var signer = signers.ReadSequence();
        signers.ThrowIfNotEmpty();
        return digest is not null && IsSigner(signer, digest);
    }

    private static bool IsSigner(AsnReader signer, string digest)
    {
        if (signer.ReadInteger() is var version && version != 1 && version != 3)
            return false;
        if (signer.PeekTag().HasSameClassAndValue(Zero) != (version == 3))
            return false;
        signer.ReadEncodedValue();
        if (ReadAlgorithm(signer.ReadSequence()) != digest)
            return false;
        signer.ReadSetOf(Zero);
        var algorithm = signer.ReadSequence();
        algorithm.ReadObjectIdentifier();
        if (algorithm.HasData && algorithm.PeekTag().HasSameClassAndValue(Asn1Tag.Null))
            algorithm.ReadNull();
        signer.ReadOctetString();
        signer.ThrowIfNotEmpty();
        return true;
    }

    private static string? ReadAlgorithm(AsnReader algorithm)
    {
        var identifier = algorithm.ReadObjectIdentifier();
        if (algorithm.HasData)
            algorithm.ReadNull();
        return algorithm.HasData ? null : identifier;
    }
}
