using System.Xml;
using System.Xml.Linq;
using IamCompliance.Aws.Transport;
using IamCompliance.State.Model;
using IamCompliance.State.Reading;

namespace IamCompliance.Aws.Calls;

/// <summary>Finds an error that the SDK gave out as an answer: its S3 client does so when a bucket has no policy.</summary>
internal static class SwallowedError
{
    private const int FirstError = 300;

    /// <summary>Reads the error; null when the exchange succeeded.</summary>
    public static ServiceError? Find(Attempt? exchange, string operation)
    {
        if (exchange is not { StatusCode: >= FirstError })
            return null;
        try
        {
            using var reader = AnswerXml.Open(exchange.Body);
            var error = XElement.Load(reader);
            return new ServiceError(
                Text(error, "Code") ?? $"Http{exchange.StatusCode}",
                operation,
                ServiceError.OneLine(Text(error, "Message") ?? "")
            );
        }
        catch (XmlException)
        {
            return new ServiceError(PartErrorCodes.Malformed, operation, $"the answer has status {exchange.StatusCode} and cannot be read");
        }
    }

    private static string? Text(XElement error, string name) =>
        error.DescendantsAndSelf().FirstOrDefault(e => e.Name.LocalName == name)?.Value;
}
