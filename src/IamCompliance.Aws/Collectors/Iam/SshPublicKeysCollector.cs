using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.Iam;

/// <summary>Lists the SSH public keys of a user.</summary>
internal sealed class SshPublicKeysCollector()
    : OperationCollector<IAmazonIdentityManagementService, ListSSHPublicKeysRequest, ListSSHPublicKeysResponse>(
        PartIds.SshPublicKeys,
        Operation
    )
{
    private static readonly AwsOperation<IAmazonIdentityManagementService, ListSSHPublicKeysRequest, ListSSHPublicKeysResponse> Operation =
        new(AwsServices.Iam, "ListSSHPublicKeys", (c, r, t) => c.ListSSHPublicKeysAsync(r, t))
        {
            Paging = IamPaging.Of<ListSSHPublicKeysRequest, ListSSHPublicKeysResponse>(
                r => r.IsTruncated,
                r => r.Marker,
                (r, m) => r.Marker = m
            ),
            XmlLists = ["SSHPublicKeys"],
        };

    protected override ListSSHPublicKeysRequest NewRequest(Question question) =>
        new() { UserName = question.Subject!.Name, MaxItems = IamPaging.LargestPage };
}
