namespace IamCompliance.Definitions.Resources.Types;

/// <summary>A CloudWatch metric alarm.</summary>
internal static class AlarmType
{
    public static ResourceType Create() =>
        new(
            ResourceTypes.Alarm,
            PartIds.Alarms,
            "A CloudWatch metric alarm.",
            PropertyListBuilder
                .StartFrom(PartIds.Alarms)
                .Text("alarmName", "The name.")
                .Text("alarmArn", "The ARN.")
                .Boolean("actionsEnabled", "Whether its actions are switched on.")
                .TextList("alarmActions", "The ARNs notified in the ALARM state.")
                .Text("metricName", "The name of the metric; absent for alarms on expressions.")
                .Text("namespace", "The namespace of the metric; absent for alarms on expressions.")
                .Text("statistic", "The statistic.")
                .Number("period", "Seconds of one period.", "seconds")
                .Number("evaluationPeriods", "Number of periods compared.")
                .Number("threshold", "The threshold.")
                .Text("comparisonOperator", "The comparison.")
                .Text("treatMissingData", "How missing data counts; absent when missing.")
                .Build()
        );
}
