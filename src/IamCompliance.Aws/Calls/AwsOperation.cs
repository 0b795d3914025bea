using Amazon.Runtime;

namespace IamCompliance.Aws.Calls;

/// <summary>Describes a read operation: which service has it, how the SDK calls it, how it pages, and what its answer must
/// contain.</summary>
internal sealed record AwsOperation<TClient, TRequest, TResponse>(
    AwsService<TClient> Service,
    string Name,
    Func<TClient, TRequest, CancellationToken, Task<TResponse>> Send
) : IAwsOperation
    where TClient : class, IAmazonService
    where TRequest : AmazonWebServiceRequest
    where TResponse : AmazonWebServiceResponse
{
    private readonly string? permission;

    /// <summary>Gets the operation as IAM actions are written.</summary>
    public string Action => $"{Service.Prefix}:{Name}";

    /// <inheritdoc />
    public string Permission
    {
        get => permission ?? Action;
        init => permission = value;
    }

    /// <summary>Gets how it pages; null when it answers at once.</summary>
    public Paging<TRequest, TResponse>? Paging { get; init; }

    /// <summary>Gets the lists that an answer in XML must contain; empty for other answers.</summary>
    public IReadOnlyList<XmlList> XmlLists { get; init; } = [];

    /// <summary>Tells an answer that has its lists from one that is not ready and has none yet; null where every answer has them.</summary>
    public Func<TResponse, bool>? HasLists { get; init; }

    /// <summary>Gets the element that an answer in XML must be, where nothing inside of it is an answer too; null for other
    /// answers.</summary>
    public string? XmlRoot { get; init; }

    /// <summary>Gets what replaces the generic writing of the output, for answers whose SDK names are not the service's.</summary>
    public Func<TResponse, object>? Shape { get; init; }
}
