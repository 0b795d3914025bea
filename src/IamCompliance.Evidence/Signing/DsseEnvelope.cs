using System.Globalization;
using System.Text;
using System.Text.Json;
using IamCompliance.Evidence.Package;

namespace IamCompliance.Evidence.Signing;

/// <summary>Is a DSSE envelope, version 1, with one signature.</summary>
/// <remarks>https://github.com/secure-systems-lab/dsse/blob/v1.0.0/envelope.md and protocol.md.</remarks>
/// <param name="Payload">What is signed.</param>
/// <param name="KeyId">Names the key; a hint that proves nothing.</param>
/// <param name="Signature">The signature over <see cref="Message"/>, in DER.</param>
internal sealed record DsseEnvelope(byte[] Payload, string KeyId, byte[] Signature)
{
    /// <summary>The path inside of the package.</summary>
    public const string Path = "manifest.dsse.json";

    /// <summary>The type of the payload: an in-toto statement.</summary>
    public const string PayloadType = "application/vnd.in-toto+json";

    /// <summary>Gets what the signature is over.</summary>
    public byte[] Message => Encode(PayloadType, Payload);

    /// <summary>Encodes type and payload for signing ("pre-authentication encoding").</summary>
    public static byte[] Encode(string type, ReadOnlySpan<byte> payload)
    {
        var typeLength = Encoding.UTF8.GetByteCount(type);
        var head = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"DSSEv1 {typeLength} {type} {payload.Length} "));
        return [.. head, .. payload];
    }

    /// <summary>Writes the envelope.</summary>
    public byte[] Write() =>
        SignedJson.Write(json =>
        {
            json.WriteString("payloadType", PayloadType);
            json.WriteBase64String("payload", Payload);
            json.WriteStartArray("signatures");
            json.WriteStartObject();
            json.WriteString("keyid", KeyId);
            json.WriteBase64String("sig", Signature);
            json.WriteEndObject();
            json.WriteEndArray();
        });

    /// <summary>Reads an envelope, and accepts nothing but the very bytes that <see cref="Write"/> makes; null for anything else.</summary>
    public static DsseEnvelope? Read(byte[] bytes)
    {
        using var json = SignedJson.Read(bytes);
        if (json is null || !SignedJson.HasMembers(json.RootElement, "payloadType", "payload", "signatures"))
            return null;
        var (type, payload, signatures) = (
            json.RootElement.GetProperty("payloadType"),
            json.RootElement.GetProperty("payload"),
            json.RootElement.GetProperty("signatures")
        );
        if (
            type.ValueKind != JsonValueKind.String
            || type.GetString() != PayloadType
            || payload.ValueKind != JsonValueKind.String
            || !payload.TryGetBytesFromBase64(out var content)
            || signatures.ValueKind != JsonValueKind.Array
            || signatures.GetArrayLength() != 1
            || !SignedJson.HasMembers(signatures[0], "keyid", "sig")
        )
        {
            return null;
        }

        var (keyId, sig) = (signatures[0].GetProperty("keyid"), signatures[0].GetProperty("sig"));
        if (
            keyId.ValueKind != JsonValueKind.String
            || sig.ValueKind != JsonValueKind.String
            || !sig.TryGetBytesFromBase64(out var signature)
        )
            return null;
        var envelope = new DsseEnvelope(content, keyId.GetString()!, signature);

        // Base64 has several texts for the same bytes, too.
        return envelope.Write().AsSpan().SequenceEqual(bytes) ? envelope : null;
    }
}
