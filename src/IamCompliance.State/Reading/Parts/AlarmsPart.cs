using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads CloudWatch metric alarms.</summary>
internal sealed class AlarmsPart() : ListPart(PartIds.Alarms, "MetricAlarms")
{
    protected override ItemDraft ReadItem(Fields entry, Contribution contribution, AccountDraft draft)
    {
        var arn = entry.RequiredText("AlarmArn");
        contribution.ExpectOwn(arn);
        var shape = new Shape(entry)
            .Text("AlarmName")
            .Text("AlarmArn")
            .Boolean("ActionsEnabled")
            .TextList("AlarmActions")
            .Text("MetricName")
            .Text("Namespace")
            .Text("Statistic")
            .Number("Period")
            .Number("EvaluationPeriods")
            .Number("Threshold")
            .Text("ComparisonOperator")
            .Text("TreatMissingData");
        return new ItemDraft(ResourceTypes.Alarm, arn, shape.Json)
        {
            Arn = arn,
            Name = entry.Text("AlarmName"),
            Region = Arn.TryParse(arn)?.Region,
        };
    }

    protected override IEnumerable<JsonObject>? WriteEntries(ExportQuestion question) =>
        question
            .ItemsOf(ResourceTypes.Alarm)
            .Select(a =>
                new AnswerShape(a.Configuration)
                    .Set("AlarmName", a.Name)
                    .Set("AlarmArn", a.Arn)
                    .Always("ActionsEnabled", true)
                    .Texts("OKActions", "AlarmActions", "InsufficientDataActions")
                    .Always("StateValue", "OK")
                    .Copy("MetricName", "Namespace", "Statistic", "Period", "Threshold", "TreatMissingData")
                    .Always("EvaluationPeriods", 1)
                    .Always("ComparisonOperator", "GreaterThanOrEqualToThreshold")
                    .Json
            );
}
