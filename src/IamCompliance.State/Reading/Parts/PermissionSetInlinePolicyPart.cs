using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads the inline policies of permission sets.</summary>
internal sealed class PermissionSetInlinePolicyPart() : PerResourcePart(PartIds.PermissionSetInlinePolicy, ResourceTypes.PermissionSet)
{
    protected override string ArgumentOf(ItemDraft item) => item.Name!;

    protected override void Read(Fields body, ItemDraft item, Contribution contribution)
    {
        // A permission set without one answers with empty text.
        if (!body.Has("InlinePolicy"))
            throw body.Missing("InlinePolicy");
        contribution.SetAll(item, new Shape(body).DocumentUnlessEmpty("InlinePolicy").Json);
    }

    protected override JsonObject? WriteAnswer(ItemDraft item, ExportQuestion question) =>
        new() { ["InlinePolicy"] = AnswerShape.TextOf(item.Configuration["inlinePolicy"])?.DeepClone() ?? "" };
}
