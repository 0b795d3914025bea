using IamCompliance.StandIns.Generator.Reading;

namespace IamCompliance.StandIns.Generator.Mapping;

/// <summary>Everything the emitters need to know of a service, in .NET's words.</summary>
internal sealed record Service(
    ApiMetadata Metadata,
    IReadOnlyList<ApiPartition> Partitions,
    IReadOnlyList<EndpointException> Endpoints,
    Protocol Protocol,
    string Namespace,
    string ClientStem,
    string? DefaultRegion,
    IReadOnlyList<ServiceOperation> Operations,
    IReadOnlyList<ModelClass> Classes,
    IReadOnlyList<ErrorClass> Errors,
    IReadOnlyList<ConstantType> Constants
)
{
    /// <summary>What every type of the service starts with, such as `AmazonIdentityManagementService`.</summary>
    public string Stem => "Amazon" + ClientStem;

    /// <summary>What the paginator factory is named by: the last word of the namespace.</summary>
    public string PaginatorStem => Namespace.Substring(Namespace.LastIndexOf('.') + 1);

    /// <summary>Whether any operation is paged; without one a client has no paginators.</summary>
    public bool HasPages => Operations.Any(operation => operation.Pages is not null);

    public bool SpeaksXml => Protocol is Protocol.Query or Protocol.RestXml;
}
