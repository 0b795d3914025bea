using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads metric filters of CloudWatch Logs.</summary>
internal sealed class MetricFiltersPart() : ListPart(PartIds.MetricFilters, "metricFilters")
{
    protected override ItemDraft ReadItem(Fields entry, Contribution contribution, AccountDraft draft)
    {
        var name = entry.RequiredText("filterName");
        var shape = new Shape(entry)
            .Text("filterName")
            .Text("filterPattern")
            .Text("logGroupName")
            .List("metricTransformations", "metricName", t => t.Text("metricName").Text("metricNamespace").Text("metricValue"));
        return new ItemDraft(
            ResourceTypes.MetricFilter,
            contribution.RegionalId($"{entry.RequiredText("logGroupName")}:{name}"),
            shape.Json
        )
        {
            Name = name,
            Region = null,
        };
    }

    protected override IEnumerable<JsonObject>? WriteEntries(ExportQuestion question) =>
        question
            .ItemsOf(ResourceTypes.MetricFilter)
            .Select(f =>
                new AnswerShape(f.Configuration)
                    .Set("filterName", f.Name)
                    .Always("filterPattern", "")
                    .Always("logGroupName", "logs")
                    .List("metricTransformations", t =>
                        t.Always("metricName", "metric").Always("metricNamespace", "namespace").Always("metricValue", "1")
                    )
                    .Json
            );
}
