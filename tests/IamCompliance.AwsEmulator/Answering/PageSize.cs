using IamCompliance.AwsEmulator.Api;

namespace IamCompliance.AwsEmulator.Answering;

/// <summary>Knows how long the services' pages are, when nobody says so and at most.</summary>
/// <remarks>The API reference of each operation, at its limit parameter.</remarks>
internal static class PageSize
{
    public static (int ByDefault, int AtMost) Of(KnownOperation operation) =>
        operation.CallName switch
        {
            "config:SelectResourceConfig" or "config:SelectAggregateResourceConfig" => (25, 100),
            "cloudwatch:DescribeAlarms" => (50, 100),
            "organizations:ListTagsForResource" => (50, 50),
            "s3:ListBuckets" => (10_000, 10_000),
            _ => operation.Service.Model switch
            {
                "iam" => (100, 1000),
                "kms" => (100, 1000),
                "ec2" => (1000, 1000),
                "organizations" => (20, 20),
                "logs" or "account" => (50, 50),
                _ => (100, 100),
            },
        };
}
