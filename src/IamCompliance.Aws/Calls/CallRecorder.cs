using System.Security.Cryptography;
using IamCompliance.State.Model;

namespace IamCompliance.Aws.Calls;

/// <summary>Adds up the pages of a call into the record that evidence shows.</summary>
internal sealed class CallRecorder(string action, CallPlace place) : IDisposable
{
    private readonly IncrementalHash digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly List<string> requestIds = [];
    private string? endpoint;
    private DateTimeOffset? date;
    private int pages;
    private int retries;

    public void Add<TResponse>(Exchange<TResponse> exchange)
        where TResponse : class
    {
        pages++;
        retries += Math.Max(0, exchange.Tries - 1);
        endpoint = exchange.Endpoint ?? endpoint;
        if (exchange.Last is not { } last)
            return;
        date = last.Date ?? date;
        if (last.RequestId is { } id)
            requestIds.Add(id);
        digest.AppendData(last.Body.Span);
    }

    /// <summary>Closes the record.</summary>
    /// <param name="endOfList">What proves that the list ended; null when nothing does.</param>
    public CallRecord ToRecord(string? endOfList) =>
        new(action)
        {
            Parameters = place.Parameters,
            Source = endpoint ?? "not sent",
            Region = place.AnswerRegion,
            RequestIds = [.. requestIds],
            ServerDate = date,
            Pages = pages,
            EndOfList = endOfList,
            Retries = retries,
            BodySha256 = Convert.ToHexStringLower(digest.GetCurrentHash()),
        };

    public void Dispose() => digest.Dispose();
}
