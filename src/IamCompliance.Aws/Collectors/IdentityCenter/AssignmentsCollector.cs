using Amazon.SSOAdmin;
using Amazon.SSOAdmin.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.IdentityCenter;

/// <summary>Lists who has a permission set in the account.</summary>
internal sealed class AssignmentsCollector()
    : OperationCollector<IAmazonSSOAdmin, ListAccountAssignmentsRequest, ListAccountAssignmentsResponse>(PartIds.Assignments, Operation)
{
    private static readonly AwsOperation<IAmazonSSOAdmin, ListAccountAssignmentsRequest, ListAccountAssignmentsResponse> Operation = new(
        AwsServices.SsoAdmin,
        "ListAccountAssignments",
        (c, r, t) => c.ListAccountAssignmentsAsync(r, t)
    )
    {
        Paging = new("NextToken", r => r.NextToken, (r, t) => r.NextToken = t),
    };

    protected override ListAccountAssignmentsRequest NewRequest(Question question) =>
        new()
        {
            InstanceArn = PermissionSetArn.InstanceOf(question.Subject!),
            PermissionSetArn = question.Subject!.Arn,
            AccountId = question.Context.AccountId,
            MaxResults = 100,
        };
}
