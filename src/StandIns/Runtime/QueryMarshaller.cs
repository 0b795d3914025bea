using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Transform;

namespace Amazon.StandIns;

/// <summary>Writes a request as a form, as the query protocol wants it.</summary>
internal sealed class QueryMarshaller<TRequest>(
    string serviceName,
    string action,
    string version,
    Action<QueryParameters, string, TRequest> write
) : IMarshaller<IRequest, AmazonWebServiceRequest>
    where TRequest : AmazonWebServiceRequest
{
    public IRequest Marshall(AmazonWebServiceRequest input)
    {
        var request = new DefaultRequest(input, serviceName);
        request.ParameterCollection.Add("Action", action);
        request.ParameterCollection.Add("Version", version);
        write(new QueryParameters(request.ParameterCollection), "", (TRequest)input);
        return request;
    }
}
