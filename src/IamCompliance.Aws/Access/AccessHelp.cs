using IamCompliance.State.Model;

namespace IamCompliance.Aws.Access;

/// <summary>Knows the way out of what AWS, or the way to it, answers to a first call.</summary>
internal static class AccessHelp
{
    private const string Clock = "the clock of this machine is off by more than AWS allows: set it";

    /// <summary>Finds the way out, one sentence.</summary>
    public static string For(string? code, string message) =>
        code switch
        {
            "ExpiredToken" or "ExpiredTokenException" => "the credentials have expired: sign in again",
            "InvalidClientTokenId" or "UnrecognizedClientException" or "InvalidAccessKeyId" or "AuthFailure" =>
                "check the access key, and that the region belongs to the same partition (aws, aws-cn, aws-us-gov) and is enabled",
            "RequestExpired" or "RequestTimeTooSkewed" or "RequestInTheFuture" => Clock,
            // What STS says of a clock that is off: "Signature expired: … is now earlier than …", "Signature not yet current: …".
            "SignatureDoesNotMatch" or "InvalidSignatureException" when SaysTime(message) => Clock,
            "SignatureDoesNotMatch" or "IncompleteSignature" or "InvalidSignatureException" =>
                "check the secret access key and the session token",
            "ValidationError" => "check the ARN of the role, the external id and the session name",
            "RegionDisabledException" => "the region's STS endpoint is off for this account: enable it, or name another region",
            "AccessDenied" or "AccessDeniedException" =>
                "something denies these credentials everything, such as a service control policy or a session policy: find it, or use others",
            "Throttling" or "ThrottlingException" or "TooManyRequestsException" =>
                "too many calls are made with these credentials: wait, then try again",
            PartErrorCodes.ConnectionFailed => $"check the network, the region, {ProxySetting.Describe()} and AWS_ENDPOINT_URL",
            PartErrorCodes.Timeout => $"check the network and {ProxySetting.Describe()}, and try again",
            PartErrorCodes.Malformed =>
                "what answered is not AWS: check AWS_ENDPOINT_URL, and whether a proxy or a sign-in page stands in between",
            PartErrorCodes.ClientError => Credentials,
            "Http407" => "the proxy wants credentials: put them into HTTPS_PROXY",
            { } http when http.StartsWith("Http", StringComparison.Ordinal) =>
                "what answered is not AWS, or is out of order: check AWS_ENDPOINT_URL and HTTPS_PROXY, and try again",
            _ => "try `aws sts get-caller-identity` with the same settings",
        };

    /// <summary>The way out where there are no credentials.</summary>
    public const string Credentials =
        "set AWS_PROFILE or name a profile, sign in with `aws sso login`, or put credentials into the environment";

    private static bool SaysTime(string message) =>
        message.Contains("Signature expired", StringComparison.Ordinal)
        || message.Contains("Signature not yet current", StringComparison.Ordinal);
}
