using System.Net;
using System.Text.Json;
using Amazon.Runtime;
using Amazon.Runtime.Internal.Transform;
using Amazon.Runtime.Internal.Util;

namespace Amazon.StandIns;

/// <summary>Reads the JSON answer of one operation, and its errors.</summary>
internal sealed class JsonAnswer<TResponse>(
    Action<JsonProperty, TResponse> readMember,
    Func<ServiceError, AmazonServiceException> createException
) : JsonResponseUnmarshaller
    where TResponse : AmazonWebServiceResponse, new()
{
    public override AmazonWebServiceResponse Unmarshall(JsonUnmarshallerContext input)
    {
        var response = new TResponse();
        using var document = JsonDocument.Parse(input.Stream);
        JsonBody.ReadMembers(document.RootElement, response, readMember);
        return response;
    }

    public override AmazonServiceException UnmarshallException(
        JsonUnmarshallerContext input,
        Exception innerException,
        HttpStatusCode statusCode
    )
    {
        var reader = new StreamingUtf8JsonReader(input.Stream);
        var error = JsonErrorResponseUnmarshaller.GetInstance().Unmarshall(input, ref reader);
        return createException(new ServiceError(error, innerException, statusCode, input.GetResponseBodyBytes(), input.ResponseData));
    }
}
