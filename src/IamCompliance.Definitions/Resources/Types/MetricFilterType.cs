namespace IamCompliance.Definitions.Resources.Types;

/// <summary>A metric filter of CloudWatch Logs.</summary>
internal static class MetricFilterType
{
    public static ResourceType Create() =>
        new(
            ResourceTypes.MetricFilter,
            PartIds.MetricFilters,
            "A metric filter of CloudWatch Logs.",
            PropertyListBuilder
                .StartFrom(PartIds.MetricFilters)
                .Text("filterName", "The name.")
                .Text("filterPattern", "The pattern.")
                .Text("logGroupName", "The log group it reads.")
                .DerivedText("logGroupArn", "The ARN of the log group, as trails name theirs: with `:*` at the end.")
                .List("metricTransformations", "The metrics it writes.", p =>
                    p.Text("metricName", "The name of the metric.")
                        .Text("metricNamespace", "The namespace of the metric.")
                        .Text("metricValue", "The value written for each match.")
                )
                .Build()
        );
}
