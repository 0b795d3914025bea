using Amazon.Runtime;

namespace IamCompliance.Aws.Collectors;

/// <summary>Makes a request ask for the smallest page its service gives.</summary>
internal static class SmallestPage
{
    private static readonly string[] Names = ["MaxItems", "MaxResults", "MaxRecords", "MaxBuckets", "Limit", "PageSize"];

    /// <summary>Sets the size of the page, where the operation has one.</summary>
    /// <param name="request">The request.</param>
    /// <param name="service">The prefix of the service's IAM actions.</param>
    public static void AskFor(AmazonWebServiceRequest request, string service)
    {
        foreach (var property in Names.Select(request.GetType().GetProperty).Where(p => p?.PropertyType == typeof(int?)))
            property!.SetValue(request, Of(service));
    }

    // EC2 refuses pages of fewer than five, https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcEndpoints.html
    private static int Of(string service) => service == "ec2" ? 5 : 1;
}
