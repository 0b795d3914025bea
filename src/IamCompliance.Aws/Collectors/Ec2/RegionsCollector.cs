using Amazon.EC2;
using Amazon.EC2.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.Ec2;

/// <summary>Lists the regions AWS has, enabled for the account or not.</summary>
internal sealed class RegionsCollector()
    : OperationCollector<IAmazonEC2, DescribeRegionsRequest, DescribeRegionsResponse>(PartIds.Regions, Operation)
{
    public static readonly AwsOperation<IAmazonEC2, DescribeRegionsRequest, DescribeRegionsResponse> Operation = new(
        AwsServices.Ec2,
        "DescribeRegions",
        (c, r, t) => c.DescribeRegionsAsync(r, t)
    )
    {
        XmlLists = [new XmlList("regionInfo", "Regions")],
    };

    protected override DescribeRegionsRequest NewRequest(Question question) => new() { AllRegions = true };
}
