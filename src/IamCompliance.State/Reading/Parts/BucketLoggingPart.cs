using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads where buckets log access to. A bucket that does not log answers with nothing.</summary>
internal sealed class BucketLoggingPart() : PerResourcePart(PartIds.BucketLogging, ResourceTypes.Bucket)
{
    protected override string ArgumentOf(ItemDraft item) => item.ResourceId;

    protected override void Read(Fields body, ItemDraft item, Contribution contribution)
    {
        body.Object("LoggingEnabled")?.RequiredText("TargetBucket");
        contribution.SetAll(
            item,
            new Shape(body).Object("LoggingEnabled", l => l.Text("TargetBucket").TextUnlessEmpty("TargetPrefix"), "logging").Json
        );
    }

    protected override JsonObject? WriteAnswer(ItemDraft item, ExportQuestion question) =>
        new AnswerShape(item.Configuration)
            .Object("LoggingEnabled", l => l.Copy("TargetBucket").Always("TargetPrefix", ""), "logging")
            .Json;
}
