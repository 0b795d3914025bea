using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Transform;

namespace Amazon.StandIns;

/// <summary>Spreads a request over method, path, query string, headers and body.</summary>
internal sealed class RestMarshaller<TRequest>(
    string serviceName,
    string version,
    string method,
    string path,
    Action<RestRequest, TRequest> write
) : IMarshaller<IRequest, AmazonWebServiceRequest>
    where TRequest : AmazonWebServiceRequest
{
    public IRequest Marshall(AmazonWebServiceRequest input)
    {
        var request = new DefaultRequest(input, serviceName) { HttpMethod = method, ResourcePath = path };
        request.Headers["x-amz-api-version"] = version;
        write(new RestRequest(request), (TRequest)input);
        return request;
    }
}
