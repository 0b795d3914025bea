using Amazon.EC2;
using Amazon.EC2.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.Ec2;

/// <summary>Lists the uses of instance profiles.</summary>
internal sealed class InstanceProfileAssociationsCollector()
    : OperationCollector<IAmazonEC2, DescribeIamInstanceProfileAssociationsRequest, DescribeIamInstanceProfileAssociationsResponse>(
        PartIds.InstanceProfileAssociations,
        Operation
    )
{
    private static readonly AwsOperation<
        IAmazonEC2,
        DescribeIamInstanceProfileAssociationsRequest,
        DescribeIamInstanceProfileAssociationsResponse
    > Operation = new(AwsServices.Ec2, "DescribeIamInstanceProfileAssociations", (c, r, t) =>
        c.DescribeIamInstanceProfileAssociationsAsync(r, t)
    )
    {
        Paging = new("NextToken", r => r.NextToken, (r, t) => r.NextToken = t),
        XmlLists = [new XmlList("iamInstanceProfileAssociationSet", "IamInstanceProfileAssociations")],
    };

    protected override DescribeIamInstanceProfileAssociationsRequest NewRequest(Question question) => new() { MaxResults = 1000 };
}
