namespace IamCompliance.Definitions.Resources.Types;

/// <summary>A CloudTrail trail, joined with its status and event selectors.</summary>
internal static class TrailType
{
    public static ResourceType Create() =>
        new(
            ResourceTypes.Trail,
            PartIds.Trails,
            "A CloudTrail trail with its status and event selectors.",
            PropertyListBuilder
                .StartFrom(PartIds.Trails)
                .Text("name", "The name.")
                .Text("trailARN", "The ARN.")
                .Text("homeRegion", "The region it was created in.")
                .Text("s3BucketName", "The bucket it delivers to.")
                .Text("s3KeyPrefix", "The key prefix in the bucket; absent when none.")
                .Text("snsTopicARN", "The topic it notifies; absent when none.")
                .Text("cloudWatchLogsLogGroupArn", "The log group it delivers to; absent when none.")
                .Text("cloudWatchLogsRoleArn", "The role it delivers to the log group with; absent when none.")
                .Text("kmsKeyId", "The KMS key it encrypts with; absent when none.")
                .Boolean("includeGlobalServiceEvents", "Whether it records events of global services, such as IAM.")
                .Boolean("isMultiRegionTrail", "Whether it covers all regions.")
                .Boolean("isOrganizationTrail", "Whether it covers the whole organization.")
                .Boolean("logFileValidationEnabled", "Whether it writes digest files.")
                .Boolean("hasCustomEventSelectors", "Whether its selectors differ from the default, which records all management events.")
                .Boolean("hasInsightSelectors", "Whether Insights are on.")
                .From(PartIds.TrailStatus)
                .Object("status", "The delivery status.", p =>
                    p.Boolean("isLogging", "Whether it is recording.")
                        .Timestamp("startLoggingTime", "When recording last started.")
                        .Timestamp("stopLoggingTime", "When recording last stopped; absent when never.")
                        .Timestamp("latestDeliveryTime", "When it last delivered to the bucket; absent when never.")
                        .Text("latestDeliveryError", "The last error of delivery to the bucket; absent when none.")
                        .Timestamp("latestCloudWatchLogsDeliveryTime", "When it last delivered to the log group; absent when never.")
                        .Text("latestCloudWatchLogsDeliveryError", "The last error of delivery to the log group; absent when none.")
                )
                .From(PartIds.EventSelectors)
                .List("eventSelectors", "The basic event selectors.", p =>
                    p.Text("readWriteType", "All, ReadOnly or WriteOnly.")
                        .Boolean("includeManagementEvents", "Whether management events are recorded.")
                        .TextList("excludeManagementEventSources", "The services whose management events are left out.")
                )
                .List("advancedEventSelectors", "The advanced event selectors; a trail has these or basic ones.", p =>
                    p.Text("name", "The name.").List("fieldSelectors", "The fields an event must match, all of them.", FieldSelector)
                )
                .DerivedObject("managementEvents", "The management events that its selectors record together.", p =>
                    p.Boolean("reads", "Whether events that read are recorded.")
                        .Boolean("writes", "Whether events that write are recorded.")
                        .TextList("leftOut", "The services whose events are left out, such as kms.amazonaws.com.")
                )
                .Build()
        );

    private static PropertyListBuilder FieldSelector(PropertyListBuilder p) =>
        p.Text("field", "The field of the event: eventCategory, readOnly, eventSource, ….")
            .TextList("equals", "The values allowed.")
            .TextList("startsWith", "The prefixes allowed.")
            .TextList("endsWith", "The suffixes allowed.")
            .TextList("notEquals", "The values refused.")
            .TextList("notStartsWith", "The prefixes refused.")
            .TextList("notEndsWith", "The suffixes refused.");
}
