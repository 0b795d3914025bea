using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.Iam;

/// <summary>Lists TLS certificates kept in IAM.</summary>
internal sealed class ServerCertificatesCollector()
    : OperationCollector<IAmazonIdentityManagementService, ListServerCertificatesRequest, ListServerCertificatesResponse>(
        PartIds.ServerCertificates,
        Operation
    )
{
    private static readonly AwsOperation<
        IAmazonIdentityManagementService,
        ListServerCertificatesRequest,
        ListServerCertificatesResponse
    > Operation = new(AwsServices.Iam, "ListServerCertificates", (c, r, t) => c.ListServerCertificatesAsync(r, t))
    {
        Paging = IamPaging.Of<ListServerCertificatesRequest, ListServerCertificatesResponse>(
            r => r.IsTruncated,
            r => r.Marker,
            (r, m) => r.Marker = m
        ),
        XmlLists = ["ServerCertificateMetadataList"],
    };

    protected override ListServerCertificatesRequest NewRequest(Question question) => new() { MaxItems = IamPaging.LargestPage };
}
