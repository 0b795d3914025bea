using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using IamCompliance.AwsEmulator.Accounts;
using IamCompliance.AwsEmulator.Signing;
using IamCompliance.AwsEmulator.Wire;

namespace IamCompliance.AwsEmulator.Tests;

/// <summary>Is a request made by hand, signed or not; that the signing is AWS's is proven by the official clients.</summary>
internal sealed record RawRequest(string Service, string Body)
{
    public string Method { get; init; } = "POST";

    public string Target { get; init; } = "/";

    public string ContentType { get; init; } = "application/x-www-form-urlencoded; charset=utf-8";

    public string? AmzTarget { get; init; }

    public string Region { get; init; } = "us-east-1";

    /// <summary>Gets what is sent in place of the body that was signed.</summary>
    public string? SentBody { get; init; }

    public EmulatedCredentials? Credentials { get; init; } = Session.Auditor;

    public static RawRequest Query(string service, string body) => new(service, body);

    public static RawRequest Json(string service, string target, string body = "{}", string version = "1.1") =>
        new(service, body) { AmzTarget = target, ContentType = $"application/x-amz-json-{version}" };

    public static RawRequest Get(string service, string target) => new(service, "") { Method = "GET", Target = target };

    /// <summary>One request in each protocol, to operations that everything here records.</summary>
    public static RawRequest OfProtocol(string protocol) =>
        protocol switch
        {
            "query" => Query("iam", "Action=ListAccountAliases&Version=2010-05-08"),
            "ec2" => Query("ec2", "Action=DescribeVpcEndpoints&Version=2016-11-15"),
            "json" => Json("kms", "TrentService.ListKeys"),
            "rest-json" => Get("access-analyzer", "/analyzer"),
            "rest-xml" => Get("s3", "/"),
            _ => throw new ArgumentException(protocol, nameof(protocol)),
        };

    public async Task<HttpResponseMessage> SendAsync(Session session, DateTimeOffset? signedAt = null)
    {
        using var client = new HttpClient();
        using var message = new HttpRequestMessage(new HttpMethod(Method), new Uri(session.Emulator.Endpoint, Target));
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["Host"] = session.Emulator.Endpoint.Authority,
            ["X-Amz-Date"] = (signedAt ?? session.Clock.GetUtcNow()).UtcDateTime.ToString(
                "yyyyMMdd'T'HHmmss'Z'",
                CultureInfo.InvariantCulture
            ),
        };
        if (AmzTarget is not null)
            headers["X-Amz-Target"] = AmzTarget;
        if (Credentials?.SessionToken is { } token)
            headers["X-Amz-Security-Token"] = token;
        if (Credentials is not null)
            headers["Authorization"] = Authorization(headers);
        foreach (var (name, value) in headers)
            message.Headers.TryAddWithoutValidation(name, value);
        if (Method != "GET")
        {
            message.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(SentBody ?? Body));
            message.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(ContentType);
        }

        return await client.SendAsync(message);
    }

    private string Authorization(Dictionary<string, string> headers)
    {
        var parts = Target.Split('?');
        var request = new IncomingRequest(Method, parts[0], parts.Length > 1 ? parts[1] : "", headers, Encoding.UTF8.GetBytes(Body));
        var time = headers["X-Amz-Date"];
        var signed = headers.Keys.Select(k => k.ToLowerInvariant()).Order(StringComparer.Ordinal).ToList();
        var signature = new Signature(Credentials!.AccessKeyId, time[..8], Region, Service, signed, "");
        return $"AWS4-HMAC-SHA256 Credential={signature.AccessKeyId}/{signature.Scope}, SignedHeaders={string.Join(';', signed)}, Signature={SigV4.Compute(request, signature, Credentials.SecretAccessKey, time)}";
    }
}
