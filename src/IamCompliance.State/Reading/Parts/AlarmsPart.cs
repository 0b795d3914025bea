using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;
using IamCompliance.State.Json;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads CloudWatch metric alarms.</summary>
internal sealed class AlarmsPart() : ListPart(PartIds.Alarms, Call, "MetricAlarms")
{
    public static readonly ReadOperation Call = new("cloudwatch-describe-alarms", "cloudwatch:DescribeAlarms")
    {
        IsPaged = true,
        IsRegional = true,
    };

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
}
