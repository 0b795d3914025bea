using System.Text.Json;
using System.Xml;
using Amazon.Runtime;
using IamCompliance.State.Model;
using IamCompliance.State.Reading;

namespace IamCompliance.Aws.Calls;

/// <summary>Turns whatever the SDK throws into an error with a code and one sentence.</summary>
internal static class SdkFailure
{
    public static ServiceError Describe(Exception failure, string operation, int? statusCode) =>
        failure switch
        {
            AmazonServiceException { ErrorCode: { Length: > 0 } code } e => new ServiceError(
                code,
                operation,
                ServiceError.OneLine(e.Message)
            ),
            AmazonServiceException { InnerException: { } inner } when IsTransport(inner) => Transport(inner, operation),
            AmazonServiceException e => new ServiceError(
                $"Http{statusCode ?? (int)e.StatusCode}",
                operation,
                ServiceError.OneLine(e.Message)
            ),
            AmazonUnmarshallingException or XmlException or JsonException => Malformed(failure, operation),
            AmazonClientException { InnerException: { } inner } when IsTransport(inner) => Transport(inner, operation),
            AmazonClientException e => new ServiceError(PartErrorCodes.ClientError, operation, ServiceError.OneLine(e.Message)),
            OperationCanceledException => new ServiceError(PartErrorCodes.Timeout, operation, "no answer came in time"),
            _ when IsTransport(failure) => Transport(failure, operation),
            _ => Malformed(failure, operation),
        };

    private static bool IsTransport(Exception e) =>
        e is HttpRequestException or IOException or System.Net.Sockets.SocketException or TimeoutException;

    private static ServiceError Transport(Exception e, string operation) =>
        IsTimeout(e)
            ? new(PartErrorCodes.Timeout, operation, "no answer came in time")
            : new(PartErrorCodes.ConnectionFailed, operation, ServiceError.OneLine(e.GetBaseException().Message));

    private static bool IsTimeout(Exception? e) =>
        e is not null && (e is TimeoutException or OperationCanceledException || IsTimeout(e.InnerException));

    private static ServiceError Malformed(Exception e, string operation) =>
        new(PartErrorCodes.Malformed, operation, $"the answer cannot be read: {ServiceError.OneLine(e.GetBaseException().Message)}");
}
