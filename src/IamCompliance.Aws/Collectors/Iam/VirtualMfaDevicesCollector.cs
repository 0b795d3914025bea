using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.Iam;

/// <summary>Lists virtual MFA devices, assigned or not.</summary>
internal sealed class VirtualMfaDevicesCollector()
    : OperationCollector<IAmazonIdentityManagementService, ListVirtualMFADevicesRequest, ListVirtualMFADevicesResponse>(
        PartIds.VirtualMfaDevices,
        Operation
    )
{
    private static readonly AwsOperation<
        IAmazonIdentityManagementService,
        ListVirtualMFADevicesRequest,
        ListVirtualMFADevicesResponse
    > Operation = new(AwsServices.Iam, "ListVirtualMFADevices", (c, r, t) => c.ListVirtualMFADevicesAsync(r, t))
    {
        Paging = IamPaging.Of<ListVirtualMFADevicesRequest, ListVirtualMFADevicesResponse>(
            r => r.IsTruncated,
            r => r.Marker,
            (r, m) => r.Marker = m
        ),
        XmlLists = ["VirtualMFADevices"],
    };

    protected override ListVirtualMFADevicesRequest NewRequest(Question question) => new() { MaxItems = IamPaging.LargestPage };
}
