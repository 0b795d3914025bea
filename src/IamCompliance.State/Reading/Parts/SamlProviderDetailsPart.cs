using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads whether SAML identity providers must encrypt assertions, and their tags. Metadata and keys are never copied.</summary>
internal sealed class SamlProviderDetailsPart() : PerResourcePart(PartIds.SamlProviderDetails, ResourceTypes.SamlProvider)
{
    protected override string ArgumentOf(ItemDraft item) => item.Name!;

    protected override void Read(Fields body, ItemDraft item, Contribution contribution)
    {
        // The answer does not name the provider; that it was made on the same day is all that ties it to the list.
        if (
            body.Instant("CreateDate") is { } created
            && new Shape(body).Instant("CreateDate").Json["createDate"]!.ToJsonString() != item.Configuration["createDate"]?.ToJsonString()
        )
            throw RejectedContentException.Malformed($"answers for a provider made at {created:u}, not for `{item.Name}`");
        if (!body.Has("SAMLMetadataDocument"))
            throw body.Missing("SAMLMetadataDocument");
        contribution.SetAll(item, new Shape(body).Text("AssertionEncryptionMode").Tags("Tags").Json);
    }

    protected override JsonObject? WriteAnswer(ItemDraft item, ExportQuestion question) =>
        new AnswerShape(item.Configuration)
            .Set("SAMLMetadataDocument", "<EntityDescriptor/>")
            .Always("CreateDate", question.Export.LongAgo)
            .Copy("ValidUntil", "AssertionEncryptionMode")
            .Tags("Tags")
            .Json;
}
