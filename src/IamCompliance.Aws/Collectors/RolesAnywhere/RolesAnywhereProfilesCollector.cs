using Amazon.IAMRolesAnywhere;
using Amazon.IAMRolesAnywhere.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.RolesAnywhere;

/// <summary>Lists profiles.</summary>
internal sealed class RolesAnywhereProfilesCollector()
    : OperationCollector<IAmazonIAMRolesAnywhere, ListProfilesRequest, ListProfilesResponse>(PartIds.RolesAnywhereProfiles, Operation)
{
    private static readonly AwsOperation<IAmazonIAMRolesAnywhere, ListProfilesRequest, ListProfilesResponse> Operation = new(
        AwsServices.RolesAnywhere,
        "ListProfiles",
        (c, r, t) => c.ListProfilesAsync(r, t)
    )
    {
        Paging = new("nextToken", r => r.NextToken, (r, t) => r.NextToken = t),
    };

    protected override ListProfilesRequest NewRequest(Question question) => new();
}
