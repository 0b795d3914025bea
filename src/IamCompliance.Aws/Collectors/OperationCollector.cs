using Amazon.Runtime;
using IamCompliance.Aws.Calls;
using IamCompliance.State.Reading;

namespace IamCompliance.Aws.Collectors;

/// <summary>Asks for a part that is the answer of one operation.</summary>
internal abstract class OperationCollector<TClient, TRequest, TResponse>(PartRow row, AwsOperation<TClient, TRequest, TResponse> call)
    : Collector(row)
    where TClient : class, IAmazonService
    where TRequest : AmazonWebServiceRequest
    where TResponse : AmazonWebServiceResponse
{
    private readonly AwsOperation<TClient, TRequest, TResponse> operation = call with { Permission = row.Operation.Permission };

    protected OperationCollector(string partId, AwsOperation<TClient, TRequest, TResponse> call)
        : this(PartRows.Get(partId), call) { }

    public sealed override IReadOnlyList<IAwsOperation> Operations => [operation];

    public sealed override Task<Answer> CollectAsync(Conversation account, Question question, CancellationToken cancellationToken)
    {
        var request = NewRequest(question);
        if (question.IsProbe)
            SmallestPage.AskFor(request, operation.Service.Prefix);
        return account.AskAsync(question.Operation, operation, request, question.Place, cancellationToken);
    }

    /// <summary>Makes the request of the first page.</summary>
    protected abstract TRequest NewRequest(Question question);
}
