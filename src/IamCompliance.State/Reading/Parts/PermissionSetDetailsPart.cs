using System.Text.Json.Nodes;
using System.Xml;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads names, and how long sessions of permission sets last.</summary>
internal sealed class PermissionSetDetailsPart() : PerResourcePart(PartIds.PermissionSetDetails, ResourceTypes.PermissionSet)
{
    protected override string ArgumentOf(ItemDraft item) => item.Name!;

    protected override void Read(Fields body, ItemDraft item, Contribution contribution)
    {
        var set = body.RequiredObject("PermissionSet");
        var arn = set.RequiredText("PermissionSetArn");
        if (arn != item.Arn)
            throw RejectedContentException.Malformed($"answers for `{arn}`, not for `{item.Arn}`");
        var shape = new Shape(set)
            .Text("Name")
            .TextUnlessEmpty("Description")
            .Instant("CreatedDate")
            .Text("SessionDuration")
            .Derived("sessionHours", Hours(set));
        contribution.SetAll(item, shape.Json);
    }

    protected override JsonObject? WriteAnswer(ItemDraft item, ExportQuestion question)
    {
        var hours = item.Configuration["sessionHours"]?.GetValue<decimal>() ?? 1;
        var shape = new AnswerShape(item.Configuration)
            .Set("PermissionSetArn", item.Arn)
            .Always("Name", item.Name!)
            .Copy("Description")
            .Always("CreatedDate", question.Export.LongAgo)
            .Always("SessionDuration", XmlConvert.ToString(TimeSpan.FromHours((double)hours)));
        return new JsonObject { ["PermissionSet"] = shape.Json };
    }

    // The service writes PT8H, the form of ISO 8601.
    private static JsonNode? Hours(Fields set)
    {
        if (set.Text("SessionDuration") is not { Length: > 0 } text)
            return null;
        try
        {
            return CanonicalNumber.Canonical(Math.Round((decimal)XmlConvert.ToTimeSpan(text).Ticks / TimeSpan.TicksPerHour, 4));
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            throw RejectedContentException.Malformed($"`{set.PathOf("SessionDuration")}` is `{text}`, expected a duration such as PT8H");
        }
    }
}
