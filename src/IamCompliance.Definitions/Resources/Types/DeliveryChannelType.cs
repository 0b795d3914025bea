namespace IamCompliance.Definitions.Resources.Types;

/// <summary>An AWS Config delivery channel.</summary>
internal static class DeliveryChannelType
{
    public static ResourceType Create() => new(
        "AWS::Config::DeliveryChannel",
        "config/delivery-channels",
        "An AWS Config delivery channel.",
        PropertyListBuilder
            .StartFrom("config/delivery-channels")
            .Text("name", "The name.")
            .Text("s3BucketName", "The bucket it delivers to.")
            .Text("snsTopicARN", "The topic it notifies; absent when none.")
            .Build());
}
