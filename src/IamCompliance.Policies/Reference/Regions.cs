using System.Collections.Frozen;

namespace IamCompliance.Policies.Reference;

/// <summary>Lists the Regions of all partitions, and the partitions.</summary>
/// <remarks>
/// https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html, with those that AWS announced and not yet opened. A
/// Region that is newer than the list is reported as unknown.
/// </remarks>
internal static class Regions
{
    private static readonly string[] Commercial =
    [
        "af-south-1",
        "ap-east-1",
        "ap-east-2",
        "ap-northeast-1",
        "ap-northeast-2",
        "ap-northeast-3",
        "ap-south-1",
        "ap-south-2",
        "ap-southeast-1",
        "ap-southeast-2",
        "ap-southeast-3",
        "ap-southeast-4",
        "ap-southeast-5",
        "ap-southeast-6",
        "ap-southeast-7",
        "ca-central-1",
        "ca-west-1",
        "eu-central-1",
        "eu-central-2",
        "eu-north-1",
        "eu-south-1",
        "eu-south-2",
        "eu-west-1",
        "eu-west-2",
        "eu-west-3",
        "il-central-1",
        "me-central-1",
        "me-south-1",
        "me-west-1",
        "mx-central-1",
        "sa-east-1",
        "sa-west-1",
        "us-east-1",
        "us-east-2",
        "us-west-1",
        "us-west-2",
    ];

    private static readonly string[] Others =
    [
        "cn-north-1",
        "cn-northwest-1",
        "eu-isoe-west-1",
        "eusc-de-east-1",
        "us-gov-east-1",
        "us-gov-west-1",
        "us-iso-east-1",
        "us-iso-west-1",
        "us-isob-east-1",
        "us-isob-west-1",
        "us-isof-east-1",
        "us-isof-south-1",
    ];

    private static readonly FrozenSet<string> Known = Commercial.Concat(Others).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Gets the names of all Regions.</summary>
    public static IReadOnlyCollection<string> All => Known;

    /// <summary>Gets the names of all partitions.</summary>
    public static IReadOnlyList<string> Partitions { get; } =
    ["aws", "aws-cn", "aws-eusc", "aws-iso", "aws-iso-b", "aws-iso-e", "aws-iso-f", "aws-us-gov"];

    /// <summary>Whether a text is the name of a Region.</summary>
    public static bool IsKnown(string region) => Known.Contains(region);
}
