using System.Globalization;
using IamCompliance.AwsEmulator.Wire;

namespace IamCompliance.AwsEmulator.Signing;

/// <summary>Makes the errors by which each kind of service refuses a request; the same thing has other codes in each.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html and the common errors of each service</remarks>
internal sealed record Refusals(WireProtocol Protocol, string Service)
{
    public ServiceFailure MissingSignature() =>
        Protocol switch
        {
            WireProtocol.Json or WireProtocol.RestJson => new(
                "MissingAuthenticationTokenException",
                "Missing Authentication Token",
                JsonStatus
            ),
            WireProtocol.RestXml => new("AccessDenied", "Access Denied", 403),
            _ => new("MissingAuthenticationToken", "Request is missing Authentication Token", 403),
        };

    public ServiceFailure UnknownKey() =>
        Protocol switch
        {
            WireProtocol.Json or WireProtocol.RestJson => new(
                "UnrecognizedClientException",
                "The security token included in the request is invalid.",
                JsonStatus
            ),
            WireProtocol.Ec2 => new("AuthFailure", "AWS was not able to validate the provided access credentials", 401),
            WireProtocol.RestXml => new("InvalidAccessKeyId", "The AWS Access Key Id you provided does not exist in our records.", 403),
            _ => new("InvalidClientTokenId", "The security token included in the request is invalid.", 403),
        };

    public ServiceFailure WrongSignature(string message) =>
        Protocol switch
        {
            WireProtocol.Json or WireProtocol.RestJson => new("InvalidSignatureException", message, JsonStatus),
            WireProtocol.Ec2 => new("AuthFailure", "AWS was not able to validate the provided access credentials", 401),
            _ => new("SignatureDoesNotMatch", message, 403),
        };

    public ServiceFailure WrongTime(string signed, string now, TimeSpan largestSkew) =>
        Protocol switch
        {
            WireProtocol.Ec2 => new("RequestExpired", "Request has expired.", 400),
            WireProtocol.RestXml => new(
                "RequestTimeTooSkewed",
                "The difference between the request time and the current time is too large.",
                403
            ),
            _ => WrongSignature(
                string.Compare(signed, now, StringComparison.Ordinal) < 0
                    ? string.Create(
                        CultureInfo.InvariantCulture,
                        $"Signature expired: {signed} is now earlier than the server's {now} by more than {largestSkew.TotalMinutes} minutes"
                    )
                    : string.Create(
                        CultureInfo.InvariantCulture,
                        $"Signature not yet current: {signed} is still later than the server's {now} by more than {largestSkew.TotalMinutes} minutes"
                    )
            ),
        };

    public ServiceFailure ExpiredToken() =>
        Protocol switch
        {
            WireProtocol.Json or WireProtocol.RestJson => new(
                "ExpiredTokenException",
                "The security token included in the request is expired",
                JsonStatus
            ),
            WireProtocol.Ec2 => new("RequestExpired", "Request has expired.", 400),
            WireProtocol.RestXml => new("ExpiredToken", "The provided token has expired.", 400),
            _ => new("ExpiredToken", "The security token included in the request is expired", 403),
        };

    public ServiceFailure AccessDenied(string callerArn, string action)
    {
        var message =
            $"User: {callerArn} is not authorized to perform: {action} on resource: * because no identity-based policy allows the {action} action";
        return Protocol switch
        {
            WireProtocol.Json or WireProtocol.RestJson => new("AccessDeniedException", message, JsonStatus),
            WireProtocol.Ec2 => new("UnauthorizedOperation", "You are not authorized to perform this operation. " + message, 403),
            WireProtocol.Query when Service == "sns" => new("AuthorizationError", message, 403),
            _ => new("AccessDenied", message, 403),
        };
    }

    public ServiceFailure Throttled() =>
        (Protocol, Service) switch
        {
            (WireProtocol.RestXml, _) => new("SlowDown", "Please reduce your request rate.", 503),
            (WireProtocol.Ec2, _) => new("RequestLimitExceeded", "Request limit exceeded.", 503),
            (_, "organizations" or "account") => new(
                "TooManyRequestsException",
                "You have exceeded the rate limit.",
                Protocol == WireProtocol.RestJson ? 429 : 400
            ),
            (WireProtocol.RestJson, _) => new("ThrottlingException", "Rate exceeded", 429),
            (WireProtocol.Json, _) => new("ThrottlingException", "Rate exceeded", 400),
            _ => new("Throttling", "Rate exceeded", 400),
        };

    public ServiceFailure InternalError() =>
        (Protocol, Service) switch
        {
            (_, "iam") => new(
                "ServiceFailure",
                "The request processing has failed because of an unknown error, exception or failure.",
                500
            ),
            (_, "organizations") => new(
                "ServiceException",
                "AWS Organizations can't complete your request because of an internal service error.",
                500
            ),
            (WireProtocol.Json or WireProtocol.RestJson, _) => new(
                "InternalServerException",
                "The service cannot process the request because of an internal error.",
                500
            ),
            _ => new("InternalError", "We encountered an internal error. Please try again.", 500),
        };

    public ServiceFailure Unavailable() =>
        Protocol switch
        {
            WireProtocol.Json or WireProtocol.RestJson => new(
                "ServiceUnavailableException",
                "The service is unavailable. Please try again.",
                503
            ),
            _ => new("ServiceUnavailable", "The service is unavailable. Please try again.", 503),
        };

    private int JsonStatus => Protocol == WireProtocol.RestJson ? 403 : 400;
}
