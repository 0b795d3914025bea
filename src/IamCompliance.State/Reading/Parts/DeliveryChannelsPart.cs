using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads AWS Config delivery channels.</summary>
internal sealed class DeliveryChannelsPart() : ListPart(PartIds.DeliveryChannels, "DeliveryChannels")
{
    protected override ItemDraft ReadItem(Fields entry, Contribution contribution, AccountDraft draft)
    {
        var name = entry.RequiredText("name");
        var shape = new Shape(entry).Text("name").Text("s3BucketName").TextUnlessEmpty("snsTopicARN");
        return new ItemDraft(ResourceTypes.DeliveryChannel, contribution.RegionalId(name), shape.Json) { Name = name, Region = null };
    }

    protected override IEnumerable<JsonObject>? WriteEntries(ExportQuestion question) =>
        question
            .ItemsOf(ResourceTypes.DeliveryChannel)
            .Select(c =>
                new AnswerShape(c.Configuration).Set("name", c.Name).Always("s3BucketName", "config-logs").Copy("snsTopicARN").Json
            );
}
