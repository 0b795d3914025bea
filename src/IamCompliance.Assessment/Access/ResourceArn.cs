using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Access;

/// <summary>Finds the ARN of a recorded resource.</summary>
internal static class ResourceArn
{
    /// <summary>Gets the ARN that was recorded, or that follows from the name; null when neither does.</summary>
    /// <remarks>https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-arn-format.html</remarks>
    public static string? Of(Item item, StateHeader account) =>
        item.Arn
        ?? item.Configuration.Text("arn")
        ?? (item.ResourceType == ResourceTypes.Bucket ? $"arn:{account.Partition}:s3:::{item.ResourceName ?? item.ResourceId}" : null);
}
