using System.Text.Json;
using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Transform;

namespace Amazon.StandIns;

/// <summary>Writes a request as a JSON object, its operation named by a header.</summary>
internal sealed class JsonMarshaller<TRequest>(
    string serviceName,
    string target,
    string jsonVersion,
    Action<Utf8JsonWriter, TRequest> write
) : IMarshaller<IRequest, AmazonWebServiceRequest>
    where TRequest : AmazonWebServiceRequest
{
    public IRequest Marshall(AmazonWebServiceRequest input)
    {
        var request = new DefaultRequest(input, serviceName)
        {
            HttpMethod = "POST",
            ResourcePath = "/",
            Content = JsonBody.Bytes(writer => write(writer, (TRequest)input)),
        };
        request.Headers["X-Amz-Target"] = target;
        request.Headers["Content-Type"] = $"application/x-amz-json-{jsonVersion}";
        return request;
    }
}
