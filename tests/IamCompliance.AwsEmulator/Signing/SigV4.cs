using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using IamCompliance.AwsEmulator.Wire;

namespace IamCompliance.AwsEmulator.Signing;

/// <summary>Computes signatures of version 4.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html</remarks>
internal static partial class SigV4
{
    private const string UnsignedPayload = "UNSIGNED-PAYLOAD";

    /// <summary>Computes the signature a request must carry.</summary>
    public static string Compute(IncomingRequest request, Signature signature, string secret, string time)
    {
        var canonical = Canonical(request, signature);
        var toSign = $"AWS4-HMAC-SHA256\n{time}\n{signature.Scope}\n{Hex(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)))}";
        var key = Hmac(
            Hmac(Hmac(Hmac(Encoding.UTF8.GetBytes("AWS4" + secret), signature.Date), signature.Region), signature.Service),
            "aws4_request"
        );
        return Hex(Hmac(key, toSign));
    }

    /// <summary>Decides whether the body is the one the request announces.</summary>
    public static bool IsBodyAsAnnounced(IncomingRequest request) =>
        request.Header("X-Amz-Content-SHA256") is not { } announced
        || announced == UnsignedPayload
        || announced == Hex(SHA256.HashData(request.Body));

    private static string Canonical(IncomingRequest request, Signature signature)
    {
        var headers = signature.SignedHeaders.Select(h => $"{h}:{Blanks().Replace((request.Header(h) ?? "").Trim(), " ")}\n");
        var payload = request.Header("X-Amz-Content-SHA256") ?? Hex(SHA256.HashData(request.Body));
        return string.Join(
            '\n',
            request.Method,
            Path(request, signature),
            Query(request),
            string.Concat(headers),
            string.Join(';', signature.SignedHeaders),
            payload
        );
    }

    private static string Path(IncomingRequest request, Signature signature)
    {
        var path = request.RawPath.Length == 0 ? "/" : request.RawPath;
        // S3 alone takes the path as it was sent; all others encode it once more.
        return signature.Service == "s3" ? path : string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
    }

    private static string Query(IncomingRequest request) =>
        string.Join(
            '&',
            request
                .Query.Select(p => (Name: Uri.EscapeDataString(p.Key), Value: Uri.EscapeDataString(p.Value)))
                .OrderBy(p => p.Name, StringComparer.Ordinal)
                .ThenBy(p => p.Value, StringComparer.Ordinal)
                .Select(p => $"{p.Name}={p.Value}")
        );

    private static byte[] Hmac(byte[] key, string text) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text));

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);

    [GeneratedRegex(" +")]
    private static partial Regex Blanks();
}
