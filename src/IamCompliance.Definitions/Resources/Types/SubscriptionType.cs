namespace IamCompliance.Definitions.Resources.Types;

/// <summary>A subscription to an SNS topic. The endpoint is personal data and does not enter a state.</summary>
internal static class SubscriptionType
{
    public static ResourceType Create() =>
        new(
            ResourceTypes.Subscription,
            PartIds.Subscriptions,
            "A subscription to an SNS topic.",
            PropertyListBuilder
                .StartFrom(PartIds.Subscriptions)
                .Text("subscriptionArn", "The ARN; absent while the subscription waits for confirmation.")
                .Text("topicArn", "The ARN of the topic.")
                .Text("protocol", "email, https, sqs, lambda ….")
                .Boolean("isConfirmed", "Whether the subscriber confirmed (derived from the ARN).")
                .Build()
        );
}
