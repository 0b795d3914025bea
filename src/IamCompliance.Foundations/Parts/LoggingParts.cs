namespace IamCompliance.Foundations.Parts;

/// <summary>Declares what is read of trails, alarms and who is told of them.</summary>
internal static class LoggingParts
{
    public static IReadOnlyList<PartRow> All { get; } =
    [
        new(
            PartIds.Trails,
            new ReadOperation("cloudtrail-describe-trails", "cloudtrail:DescribeTrails")
            {
                IsRegional = true,
                AlwaysSends =
                [
                    "trailList",
                    "trailList[]: Name, TrailARN, HomeRegion, S3BucketName, IncludeGlobalServiceEvents, IsMultiRegionTrail",
                    "trailList[]: IsOrganizationTrail, LogFileValidationEnabled, HasCustomEventSelectors",
                ],
            }
        )
        {
            Scope = PartScope.Region,
        },
        new(
            PartIds.TrailStatus,
            new ReadOperation("cloudtrail-get-trail-status", "cloudtrail:GetTrailStatus")
            {
                ArgumentName = "Name",
                IsRegional = true,
                AlwaysSends = ["IsLogging"],
            }
        )
        {
            Scope = PartScope.Resource,
            ListedBy = PartIds.Trails,
        },
        new(
            PartIds.EventSelectors,
            new ReadOperation("cloudtrail-get-event-selectors", "cloudtrail:GetEventSelectors")
            {
                ArgumentName = "TrailName",
                IsRegional = true,
                AlwaysSends =
                [
                    "TrailARN",
                    "EventSelectors[]: ReadWriteType, IncludeManagementEvents, ExcludeManagementEventSources",
                    "AdvancedEventSelectors[]: FieldSelectors+",
                    "AdvancedEventSelectors[].FieldSelectors[]: Field",
                ],
            }
        )
        {
            Scope = PartScope.Resource,
            ListedBy = PartIds.Trails,
        },
        new(
            PartIds.Alarms,
            new ReadOperation("cloudwatch-describe-alarms", "cloudwatch:DescribeAlarms")
            {
                IsPaged = true,
                IsRegional = true,
                AlwaysSends =
                [
                    "MetricAlarms",
                    "MetricAlarms[]: AlarmName, AlarmArn, ActionsEnabled, AlarmActions, EvaluationPeriods, ComparisonOperator",
                ],
            }
        )
        {
            Scope = PartScope.Region,
        },
        new(
            PartIds.MetricFilters,
            new ReadOperation("logs-describe-metric-filters", "logs:DescribeMetricFilters")
            {
                IsPaged = true,
                IsRegional = true,
                AlwaysSends =
                [
                    "metricFilters",
                    "metricFilters[]: filterName, filterPattern?, logGroupName, metricTransformations+",
                    "metricFilters[].metricTransformations[]: metricName, metricNamespace, metricValue",
                ],
            }
        )
        {
            Scope = PartScope.Region,
        },
        new(
            PartIds.Subscriptions,
            new ReadOperation("sns-list-subscriptions", "sns:ListSubscriptions")
            {
                IsPaged = true,
                IsRegional = true,
                AlwaysSends = ["Subscriptions", "Subscriptions[]: SubscriptionArn, TopicArn, Protocol, Owner"],
            }
        )
        {
            Scope = PartScope.Region,
        },
    ];
}
