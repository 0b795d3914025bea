using IamCompliance.State.Importing.Drafts;
using IamCompliance.State.Importing.Reading;
using IamCompliance.State.Importing.Shapes;
using IamCompliance.State.Json;

namespace IamCompliance.State.Importing.Parts;

/// <summary>Reads AWS Config delivery channels.</summary>
internal sealed class DeliveryChannelsPart() : ListPart(PartIds.DeliveryChannels, Call, "DeliveryChannels")
{
    public static readonly CliOperation Call = new("configservice-describe-delivery-channels", "config:DescribeDeliveryChannels");

    protected override ItemDraft ReadItem(Fields entry, Contribution contribution, AccountDraft draft)
    {
        var name = entry.RequiredText("name");
        var shape = new Shape(entry).Text("name").Text("s3BucketName").TextUnlessEmpty("snsTopicARN");
        return new ItemDraft(ResourceTypes.DeliveryChannel, name, shape.Json) { Name = name, Region = null };
    }
}
