using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.Iam;

/// <summary>Lists the credentials for single services of all users.</summary>
internal sealed class ServiceSpecificCredentialsCollector()
    : OperationCollector<IAmazonIdentityManagementService, ListServiceSpecificCredentialsRequest, ListServiceSpecificCredentialsResponse>(
        PartIds.ServiceSpecificCredentials,
        Operation
    )
{
    private static readonly AwsOperation<
        IAmazonIdentityManagementService,
        ListServiceSpecificCredentialsRequest,
        ListServiceSpecificCredentialsResponse
    > Operation = new(AwsServices.Iam, "ListServiceSpecificCredentials", (c, r, t) => c.ListServiceSpecificCredentialsAsync(r, t))
    {
        Paging = IamPaging.Of<ListServiceSpecificCredentialsRequest, ListServiceSpecificCredentialsResponse>(
            r => r.IsTruncated,
            r => r.Marker,
            (r, m) => r.Marker = m
        ),
        XmlLists = ["ServiceSpecificCredentials"],
    };

    protected override ListServiceSpecificCredentialsRequest NewRequest(Question question) =>
        new() { AllUsers = question.Subject!.Name == "true", MaxItems = IamPaging.LargestPage };
}
