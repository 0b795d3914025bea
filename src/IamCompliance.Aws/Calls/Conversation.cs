using System.Text.Json;
using Amazon.Runtime;
using IamCompliance.Aws.Transport;
using IamCompliance.State.Model;
using IamCompliance.State.Reading;

namespace IamCompliance.Aws.Calls;

/// <summary>Asks one account: follows pages to their proven end, and turns every failure into an answer that says so.</summary>
internal sealed class Conversation(ClientPool clients, SemaphoreSlim gate, ServerClock clock, bool isProbe = false)
{
    /// <summary>Asks an operation to its end; a probe, its first page only.</summary>
    /// <param name="read">What the answer is read as.</param>
    /// <param name="operation">How it is asked.</param>
    /// <param name="request">The first page's request; it is changed from page to page.</param>
    /// <param name="place">Where, and about what.</param>
    /// <param name="cancellationToken">Cancels; there is then no answer.</param>
    public async Task<Answer> AskAsync<TClient, TRequest, TResponse>(
        ReadOperation read,
        AwsOperation<TClient, TRequest, TResponse> operation,
        TRequest request,
        CallPlace place,
        CancellationToken cancellationToken
    )
        where TClient : class, IAmazonService
        where TRequest : AmazonWebServiceRequest
        where TResponse : AmazonWebServiceResponse
    {
        using var record = new CallRecorder(operation.Action, place);
        var lists = new XmlListCheck(operation.XmlLists);
        var follower = new PageFollower<TRequest, TResponse>(operation.Paging);
        var pages = new List<byte[]>();
        Exchange<TResponse> exchange;
        bool hasLists;
        do
        {
            exchange = await SendAsync(operation, request, place.Region, cancellationToken).ConfigureAwait(false);
            record.Add(exchange);
            if (exchange.Response is not { } response)
            {
                var error = SdkFailure.Describe(exchange.Failure!, operation.Name, exchange.Last?.StatusCode);
                return ErrorAnswer.Of(read, error, record.ToRecord(null)) with { Region = place.AnswerRegion };
            }

            if (SwallowedError.Find(exchange.Last, operation.Name) is { } swallowed)
                return ErrorAnswer.Of(read, swallowed, record.ToRecord(null)) with { Region = place.AnswerRegion };
            if (operation.XmlRoot is { } root && XmlRoot.Of(exchange.Last?.Body ?? default) is var found && found != root)
                return Malformed(operation.Action, record, place, $"is `{found}`, expected `{root}`");
            hasLists = operation.HasLists?.Invoke(response) ?? true;
            if (hasLists && !lists.Look(exchange.Last?.Body ?? default))
                return Malformed(operation.Action, record, place, NotEven(operation.XmlLists[0].Element));
            if (hasLists)
                lists.Fill(response);
            pages.Add(SdkJson.Write(operation.Shape?.Invoke(response) ?? response, operation.Service.Naming));
        } while (follower.Follow(exchange.Response, request) && !isProbe);

        // A probe leaves a list that goes on where it is.
        var truncation = follower.Proof is null ? follower.Truncation ?? "only the first page was asked for" : null;
        if (truncation is null && hasLists && lists.FindMissing() is { } missing)
            return Malformed(operation.Action, record, place, NotEven(missing));
        return new Answer.Output(record.ToRecord(follower.Proof), pages.Select(p => JsonElement.Parse(p)), truncation)
        {
            Region = place.AnswerRegion,
        };
    }

    private static string NotEven(string list) => $"has no {list}, not even an empty one";

    private static Answer.Unusable Malformed(string action, CallRecorder record, CallPlace place, string problem)
    {
        var call = record.ToRecord(null);
        return new Answer.Unusable(
            call,
            ReadStatus.Failed,
            new PartError(action, PartErrorCodes.Malformed, $"{call.Source}: the answer {problem}.")
        )
        {
            Region = place.AnswerRegion,
        };
    }

    private async Task<Exchange<TResponse>> SendAsync<TClient, TRequest, TResponse>(
        AwsOperation<TClient, TRequest, TResponse> operation,
        TRequest request,
        string region,
        CancellationToken cancellationToken
    )
        where TClient : class, IAmazonService
        where TRequest : AmazonWebServiceRequest
        where TResponse : AmazonWebServiceResponse
    {
        await gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        using var scope = CallScope.Begin();
        try
        {
            var response = await operation.Send(clients.Get(operation.Service, region), request, cancellationToken).ConfigureAwait(false);
            return new Exchange<TResponse>(scope.Tries, scope.Endpoint, clock.See(scope.Last), response, null);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            // Whatever the SDK throws on an answer, modelled or not, means that the answer was not read.
            return new Exchange<TResponse>(scope.Tries, scope.Endpoint, clock.See(scope.Last), null, e);
        }
        finally
        {
            gate.Release();
        }
    }
}
