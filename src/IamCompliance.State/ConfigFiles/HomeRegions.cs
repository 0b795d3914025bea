namespace IamCompliance.State.ConfigFiles;

/// <summary>Knows the types that are global and recorded in one region only: elsewhere a snapshot without them says nothing.</summary>
/// <remarks>https://docs.aws.amazon.com/config/latest/developerguide/resource-config-reference.html</remarks>
public static class HomeRegions
{
    private const string NorthernVirginia = "us-east-1";
    private const string Oregon = "us-west-2";

    private static readonly (string Prefix, string Region)[] Commercial =
    [
        ("AWS::CloudFront::", NorthernVirginia),
        ("AWS::ECR::PublicRepository", NorthernVirginia),
        ("AWS::GlobalAccelerator::", Oregon),
        ("AWS::NetworkManager::", Oregon),
        ("AWS::Route53::", NorthernVirginia),
        ("AWS::Route53RecoveryControl::", Oregon),
        ("AWS::Route53RecoveryReadiness::", Oregon),
        ("AWS::WAF::", NorthernVirginia),
    ];

    /// <summary>Finds the one region a type is recorded in; null for a type that is recorded in every region.</summary>
    public static string? Find(string type, string partition)
    {
        foreach (var (prefix, region) in Commercial)
        {
            if (type.StartsWith(prefix, StringComparison.Ordinal))
                return partition == "aws-us-gov" ? "us-gov-west-1" : region;
        }

        return null;
    }
}
