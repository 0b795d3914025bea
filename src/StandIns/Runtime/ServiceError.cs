using System.Net;
using System.Text.Json;
using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Transform;

namespace Amazon.StandIns;

/// <summary>An error as the service sent it.</summary>
internal sealed class ServiceError(
    ErrorResponse error,
    Exception? innerException,
    HttpStatusCode statusCode,
    byte[] body,
    IWebResponseData response
)
{
    public string Code => error.Code;

    public string Message => error.Message;

    public string RequestId => error.RequestId;

    public ErrorType Type => error.Type;

    public Exception? InnerException => innerException;

    public HttpStatusCode StatusCode => statusCode;

    public string? Header(string name) => response.IsHeaderPresent(name) ? response.GetHeaderValue(name) : null;

    /// <summary>Reads what the body says beyond code and message; an error whose body cannot be read is still that error.</summary>
    public void ReadBody<T>(T exception, Action<JsonProperty, T> readMember)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            JsonBody.ReadMembers(document.RootElement, exception, readMember);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException or FormatException)
        {
            // Code and message are known without it; the members stay unset.
        }
    }
}
