using System.Net;
using System.Xml;
using Amazon.Runtime;
using Amazon.Runtime.Internal.Transform;

namespace Amazon.StandIns;

/// <summary>Reads the XML answer of one operation, and its errors.</summary>
/// <param name="result">The element that holds the result.</param>
/// <param name="isRoot">Whether that element is the whole document (REST) or is wrapped (query).</param>
/// <param name="readMember">Reads one element of the result, or says that it does not know it.</param>
/// <param name="createException">Turns an error into the exception it stands for.</param>
internal sealed class XmlAnswer<TResponse>(
    string result,
    bool isRoot,
    Func<XmlReader, TResponse, bool> readMember,
    Func<ServiceError, AmazonServiceException> createException
) : XmlResponseUnmarshaller
    where TResponse : AmazonWebServiceResponse, new()
{
    // Document types are refused: an answer has no use for them, and entities can be made to grow.
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
    };

    public override AmazonWebServiceResponse Unmarshall(XmlUnmarshallerContext input)
    {
        var response = new TResponse();
        using var reader = XmlReader.Create(input.Stream, Settings);
        reader.MoveToContent();
        var found = isRoot ? reader.LocalName == result && readMember(reader, response) : ReadWrapped(reader, response);
        if (!found)
            throw new XmlException($"The answer has no `{result}`, so it does not come from the service.");
        // What follows the result must be well-formed too: an answer that was cut is no answer.
        while (reader.Read()) { }

        return response;
    }

    public override AmazonServiceException UnmarshallException(
        XmlUnmarshallerContext input,
        Exception innerException,
        HttpStatusCode statusCode
    )
    {
        var error = XmlErrorResponseUnmarshaller.GetInstance().Unmarshall(input);
        return createException(new ServiceError(error, innerException, statusCode, [], input.ResponseData));
    }

    private bool ReadWrapped(XmlReader reader, TResponse response)
    {
        var found = false;
        XmlBody.Structure(reader, response, (reader, response) =>
        {
            switch (reader.LocalName)
            {
                case "ResponseMetadata":
                    response.ResponseMetadata = XmlBody.Structure(reader, new ResponseMetadata(), ReadMetadata);
                    return true;
                case var name when name == result:
                    XmlBody.Structure(reader, response, readMember);
                    return found = true;
                default:
                    return false;
            }
        });
        return found;
    }

    private static bool ReadMetadata(XmlReader reader, ResponseMetadata metadata)
    {
        if (reader.LocalName != "RequestId")
            return false;
        metadata.RequestId = XmlBody.Text(reader);
        return true;
    }
}
