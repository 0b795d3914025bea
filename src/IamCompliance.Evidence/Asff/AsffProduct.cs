using IamCompliance.State.Model;

namespace IamCompliance.Evidence.Asff;

/// <summary>Names the default product of an account, under which its own findings are imported.</summary>
/// <remarks>https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-custom-providers.html</remarks>
internal static class AsffProduct
{
    /// <summary>Gets the ARN of the product in the region of <see cref="RegionOf"/>.</summary>
    public static string ArnOf(StateHeader state) =>
        $"arn:{state.Partition}:securityhub:{RegionOf(state)}:{state.AccountId}:product/{state.AccountId}/default";

    /// <summary>
    /// Gets the region a finding belongs to. IAM is global: it is the region of its control plane, unless the account was read in other
    /// regions only (https://docs.aws.amazon.com/IAM/latest/UserGuide/disaster-recovery-resiliency.html).
    /// </summary>
    public static string RegionOf(StateHeader state)
    {
        var home = state.Partition switch
        {
            "aws-cn" => "cn-north-1",
            "aws-us-gov" => "us-gov-west-1",
            "aws-iso" => "us-iso-east-1",
            "aws-iso-b" => "us-isob-east-1",
            _ => "us-east-1",
        };
        return state.Regions.Count == 0 || state.Regions.Contains(home, StringComparer.Ordinal) ? home : state.Regions[0];
    }
}
