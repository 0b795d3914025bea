using System.Text.RegularExpressions;
using IamCompliance.AwsEmulator.Wire;

namespace IamCompliance.AwsEmulator.Signing;

/// <summary>Is what a request's <c>Authorization</c> header says.</summary>
internal sealed partial record Signature(
    string AccessKeyId,
    string Date,
    string Region,
    string Service,
    IReadOnlyList<string> SignedHeaders,
    string Value
)
{
    public string Scope => $"{Date}/{Region}/{Service}/aws4_request";

    /// <summary>Reads the header; null when there is none, or not of version 4.</summary>
    public static Signature? Find(IncomingRequest request)
    {
        var match = Header().Match(request.Header("Authorization") ?? "");
        return match.Success
            ? new Signature(
                match.Groups["key"].Value,
                match.Groups["date"].Value,
                match.Groups["region"].Value,
                match.Groups["service"].Value,
                match.Groups["headers"].Value.Split(';'),
                match.Groups["value"].Value
            )
            : null;
    }

    [GeneratedRegex(
        @"^AWS4-HMAC-SHA256 Credential=(?<key>[^/\s]+)/(?<date>\d{8})/(?<region>[^/]+)/(?<service>[^/]+)/aws4_request,\s*SignedHeaders=(?<headers>[^,\s]+),\s*Signature=(?<value>[0-9a-f]{64})$"
    )]
    private static partial Regex Header();
}
