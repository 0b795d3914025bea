using System.Net;
using System.Text;

namespace IamCompliance.StandIns.Tests.Clients;

/// <summary>What a fake service answers.</summary>
internal sealed record Answer(HttpStatusCode Status, string ContentType, string Body)
{
    public string? RequestId { get; init; } = "request-from-header";

    public Dictionary<string, string> Headers { get; init; } = [];

    public static Answer Xml(string body, HttpStatusCode status = HttpStatusCode.OK) => new(status, "text/xml", body);

    public static Answer Json(string body, HttpStatusCode status = HttpStatusCode.OK) => new(status, "application/x-amz-json-1.1", body);

    public HttpResponseMessage ToMessage()
    {
        var message = new HttpResponseMessage(Status) { Content = new StringContent(Body, Encoding.UTF8, ContentType) };
        if (RequestId is not null)
            message.Headers.Add("x-amzn-RequestId", RequestId);
        foreach (var (name, value) in Headers)
            message.Headers.TryAddWithoutValidation(name, value);
        return message;
    }
}
