using IamCompliance.State;
using IamCompliance.State.Reading;

namespace IamCompliance.Aws.Access;

/// <summary>Says in words why the first call failed, and what to do.</summary>
internal static class AccessFailure
{
    /// <summary>Describes why AWS does not say whose credentials these are.</summary>
    public static CaptureException OfIdentity(PartError error) =>
        new($"AWS does not say whose credentials these are: {error.Message} ({error.Code})", HelpFor(error.Code), IsSetting(error.Code));

    /// <summary>Describes why a role cannot be assumed.</summary>
    public static CaptureException OfRole(RoleToAssume role, ServiceError error) => error.IsDenied
        ? new CaptureException(
            $"the role {role.Arn} cannot be assumed: {error.Message}",
            role.ExternalId is null
                ? "let the role's trust policy name this caller and let the caller call sts:AssumeRole; if the trust policy demands an external id, give --external-id"
                : "let the role's trust policy name this caller, let the caller call sts:AssumeRole, and check the external id",
            isSetting: false)
        : new CaptureException($"the role {role.Arn} cannot be assumed: {error.Message} ({error.Code ?? "no code"})", HelpFor(error.Code), IsSetting(error.Code));

    // The call was not sent.
    private static bool IsSetting(string? code) => code == PartErrorCodes.ClientError;

    private static string HelpFor(string? code) => code switch
    {
        "ExpiredToken" or "ExpiredTokenException" => "the credentials have expired: sign in again",
        "InvalidClientTokenId" or "UnrecognizedClientException" or "InvalidAccessKeyId" =>
            "check the access key, and that the region belongs to the same partition (aws, aws-cn, aws-us-gov) and is enabled",
        "SignatureDoesNotMatch" or "IncompleteSignature" or "InvalidSignatureException" => "check the secret access key and the session token",
        "RequestExpired" or "RequestTimeTooSkewed" or "RequestInTheFuture" => "the clock of this machine is off by more than AWS allows: set it",
        "ValidationError" => "check the ARN of the role, the external id and the session name",
        PartErrorCodes.ConnectionFailed => "check the network, the region, HTTPS_PROXY and AWS_ENDPOINT_URL",
        PartErrorCodes.Timeout => "check the network and HTTPS_PROXY, and try again",
        PartErrorCodes.Malformed => "what answered is not AWS: check AWS_ENDPOINT_URL, and whether a proxy or a sign-in page stands in between",
        PartErrorCodes.ClientError => "set AWS_PROFILE or --profile, sign in with `aws sso login`, or put credentials into the environment",
        _ => "try `aws sts get-caller-identity` with the same settings",
    };
}
