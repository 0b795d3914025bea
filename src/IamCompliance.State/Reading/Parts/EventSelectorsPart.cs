using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;
using IamCompliance.State.Json;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads which events trails record.</summary>
internal sealed class EventSelectorsPart() : PerResourcePart(PartIds.EventSelectors, Call, PartIds.Trails, ResourceTypes.Trail)
{
    public static readonly ReadOperation Call = new("cloudtrail-get-event-selectors", "cloudtrail:GetEventSelectors")
    {
        ArgumentName = "TrailName",
        IsRegional = true,
    };

    protected override string ArgumentOf(ItemDraft item) => item.Name!;

    protected override void Read(Fields body, ItemDraft item, Contribution contribution)
    {
        var arn = body.RequiredText("TrailARN");
        if (arn != item.Arn)
            throw RejectedContentException.Malformed($"answers for `{arn}`, not for `{item.Arn}`");
        // A trail has selectors of one kind or the other; an answer with neither says nothing.
        // https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_GetEventSelectors.html
        if (!body.Has("EventSelectors") && !body.Has("AdvancedEventSelectors"))
            throw body.Missing("EventSelectors");
        var shape = new Shape(body)
            .List("EventSelectors", "readWriteType", s => s
                .Text("ReadWriteType")
                .Boolean("IncludeManagementEvents")
                .TextList("ExcludeManagementEventSources"))
            .List("AdvancedEventSelectors", "name", s => s.Text("Name").List("FieldSelectors", "field", FieldSelector));
        contribution.SetAll(item, shape.Json);
    }

    private static void FieldSelector(Shape selector)
    {
        selector.Text("Field");
        foreach (var name in new[] { "Equals", "StartsWith", "EndsWith", "NotEquals", "NotStartsWith", "NotEndsWith" })
        {
            if (selector.Source.Has(name))
                selector.TextList(name);
        }
    }
}
