using IamCompliance.State.Importing.Drafts;
using IamCompliance.State.Importing.Reading;
using IamCompliance.State.Importing.Shapes;
using IamCompliance.State.Json;

namespace IamCompliance.State.Importing.Parts;

/// <summary>Reads metric filters of CloudWatch Logs.</summary>
internal sealed class MetricFiltersPart() : ListPart(PartIds.MetricFilters, Call, "metricFilters")
{
    public static readonly CliOperation Call = new("logs-describe-metric-filters", "logs:DescribeMetricFilters") { IsPaged = true };

    protected override ItemDraft ReadItem(Fields entry, Contribution contribution, AccountDraft draft)
    {
        var name = entry.RequiredText("filterName");
        var shape = new Shape(entry)
            .Text("filterName")
            .Text("filterPattern")
            .Text("logGroupName")
            .List("metricTransformations", "metricName", t => t.Text("metricName").Text("metricNamespace").Text("metricValue"));
        return new ItemDraft(ResourceTypes.MetricFilter, $"{entry.RequiredText("logGroupName")}:{name}", shape.Json) { Name = name, Region = null };
    }
}
