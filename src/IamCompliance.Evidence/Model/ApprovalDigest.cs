using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using IamCompliance.Definitions.Attestations;
using IamCompliance.Definitions.Waivers;
using IamCompliance.Evidence.Results;

namespace IamCompliance.Evidence.Model;

/// <summary>Names what a person approved by its content, so that a word of it that was changed later shows: SHA-256, lower-case hex, over
/// its fields as compact JSON in the order of <c>results.json</c>.</summary>
internal static class ApprovalDigest
{
    /// <summary>Computes the digest of a waiver.</summary>
    public static string Of(Waiver waiver) => Of(json => WaiversJson.Write(json, waiver));

    /// <summary>Computes the digest of an attestation, the digests of its files as they were attested included.</summary>
    public static string Of(Attestation attestation) =>
        Of(json =>
        {
            CatalogueJson.Write(json, attestation.Requirement);
            ManualJson.Write(json, attestation);
            json.Objects("files", attestation.Files, (j, file) =>
            {
                j.Text("path", file.Path);
                j.Text("attestedSha256", file.Sha256);
            });
        });

    private static string Of(Action<Utf8JsonWriter> write)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(text))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Convert.ToHexStringLower(SHA256.HashData(text.WrittenSpan));
    }
}
