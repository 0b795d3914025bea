using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads for which audiences OpenID Connect identity providers vouch, and how their certificates are known.</summary>
internal sealed class OidcProviderDetailsPart() : PerResourcePart(PartIds.OidcProviderDetails, ResourceTypes.OidcProvider)
{
    /// <summary>The issuer can have a path, which no file name can: its last segment stands for it.</summary>
    protected override string ArgumentOf(ItemDraft item) => item.Name![(item.Name!.LastIndexOf('/') + 1)..];

    protected override void Read(Fields body, ItemDraft item, Contribution contribution)
    {
        var url = body.RequiredText("Url");
        if (url != item.Name)
            throw RejectedContentException.Malformed($"answers for `{url}`, not for `{item.Name}`");
        if (!body.Has("ClientIDList"))
            throw body.Missing("ClientIDList");
        var shape = new Shape(body).TextList("ClientIDList", "clientIdList").TextList("ThumbprintList").Instant("CreateDate").Tags("Tags");
        contribution.SetAll(item, shape.Json);
    }

    protected override JsonObject? WriteAnswer(ItemDraft item, ExportQuestion question) =>
        new AnswerShape(item.Configuration)
            .Set("Url", item.Name)
            .Set("ClientIDList", item.Configuration["clientIdList"] ?? new JsonArray())
            .Texts("ThumbprintList")
            .Always("CreateDate", question.Export.LongAgo)
            .Tags("Tags")
            .Json;
}
