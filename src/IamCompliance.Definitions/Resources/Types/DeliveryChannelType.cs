namespace IamCompliance.Definitions.Resources.Types;

/// <summary>An AWS Config delivery channel.</summary>
internal static class DeliveryChannelType
{
    public static ResourceType Create() =>
        new(
            ResourceTypes.DeliveryChannel,
            PartIds.DeliveryChannels,
            "An AWS Config delivery channel.",
            PropertyListBuilder
                .StartFrom(PartIds.DeliveryChannels)
                .Text("name", "The name.")
                .Text("s3BucketName", "The bucket it delivers to.")
                .Text("snsTopicARN", "The topic it notifies; absent when none.")
                .From(PartIds.DeliveryChannelStatus)
                .Object("status", "How the last deliveries went.", s =>
                    s.Object("configHistoryDeliveryInfo", "Delivery of the history of configurations.", Export)
                        .Object("configSnapshotDeliveryInfo", "Delivery of snapshots.", Export)
                        .Object("configStreamDeliveryInfo", "Notification of changes.", p =>
                            p.Text("lastStatus", "Success, Failure or Not_Applicable.")
                                .Text("lastErrorCode", "The error of the last delivery; absent when there was none.")
                                .Timestamp("lastStatusChangeTime", "When the status last changed.")
                        )
                )
                .Build()
        );

    private static PropertyListBuilder Export(PropertyListBuilder p) =>
        p.Text("lastStatus", "Success, Failure or Not_Applicable.")
            .Text("lastErrorCode", "The error of the last delivery; absent when there was none.")
            .Timestamp("lastAttemptTime", "When delivery was last tried.")
            .Timestamp("lastSuccessfulTime", "When delivery last succeeded; absent when never.");
}
