using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads which events trails record.</summary>
internal sealed class EventSelectorsPart() : PerResourcePart(PartIds.EventSelectors, ResourceTypes.Trail)
{
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
            .List("EventSelectors", "readWriteType", s =>
                s.Text("ReadWriteType").Boolean("IncludeManagementEvents").TextList("ExcludeManagementEventSources")
            )
            .List("AdvancedEventSelectors", "name", s => s.Text("Name").List("FieldSelectors", "field", FieldSelector));
        contribution.SetAll(item, shape.Json);
    }

    protected override JsonObject? WriteAnswer(ItemDraft item, ExportQuestion question)
    {
        var shape = new AnswerShape(item.Configuration).Set("TrailARN", item.Arn);
        if (item.Configuration["advancedEventSelectors"] is not null)
            return shape.List("AdvancedEventSelectors", s => s.Copy("Name").List("FieldSelectors", FieldSelector)).Json;
        // A trail that nobody set up records all management events.
        if (item.Configuration["eventSelectors"] is null)
            return shape.Set("EventSelectors", new JsonArray(Selector(new AnswerShape([])).Json)).Json;
        return shape.List("EventSelectors", s => Selector(s)).Json;
    }

    private static AnswerShape Selector(AnswerShape selector) =>
        selector
            .Always("ReadWriteType", "All")
            .Always("IncludeManagementEvents", true)
            .Set("DataResources", new JsonArray())
            .Texts("ExcludeManagementEventSources");

    private static void FieldSelector(AnswerShape selector) =>
        selector.Copy("Field", "Equals", "StartsWith", "EndsWith", "NotEquals", "NotStartsWith", "NotEndsWith");

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
