using Amazon.EC2;
using Amazon.EC2.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.Ec2;

/// <summary>Lists VPC endpoints.</summary>
internal sealed class VpcEndpointsCollector()
    : OperationCollector<IAmazonEC2, DescribeVpcEndpointsRequest, DescribeVpcEndpointsResponse>(PartIds.VpcEndpoints, Operation)
{
    private static readonly AwsOperation<IAmazonEC2, DescribeVpcEndpointsRequest, DescribeVpcEndpointsResponse> Operation = new(
        AwsServices.Ec2,
        "DescribeVpcEndpoints",
        (c, r, t) => c.DescribeVpcEndpointsAsync(r, t)
    )
    {
        Paging = new("NextToken", r => r.NextToken, (r, t) => r.NextToken = t),
        XmlLists = [new XmlList("vpcEndpointSet", "VpcEndpoints")],
    };

    protected override DescribeVpcEndpointsRequest NewRequest(Question question) => new() { MaxResults = 1000 };
}
