using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.Iam;

/// <summary>Lists the MFA devices of a user.</summary>
internal sealed class MfaDevicesCollector()
    : OperationCollector<IAmazonIdentityManagementService, ListMFADevicesRequest, ListMFADevicesResponse>(PartIds.MfaDevices, Operation)
{
    private static readonly AwsOperation<IAmazonIdentityManagementService, ListMFADevicesRequest, ListMFADevicesResponse> Operation = new(
        AwsServices.Iam,
        "ListMFADevices",
        (c, r, t) => c.ListMFADevicesAsync(r, t)
    )
    {
        Paging = IamPaging.Of<ListMFADevicesRequest, ListMFADevicesResponse>(r => r.IsTruncated, r => r.Marker, (r, m) => r.Marker = m),
        XmlLists = ["MFADevices"],
    };

    protected override ListMFADevicesRequest NewRequest(Question question) =>
        new() { UserName = question.Subject!.Name, MaxItems = IamPaging.LargestPage };
}
