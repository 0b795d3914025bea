using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads the certificate authorities that IAM Roles Anywhere trusts, never their certificates.</summary>
internal sealed class TrustAnchorsPart() : ListPart(PartIds.TrustAnchors, "trustAnchors")
{
    protected override ItemDraft ReadItem(Fields entry, Contribution contribution, AccountDraft draft)
    {
        var arn = entry.RequiredText("trustAnchorArn");
        contribution.ExpectOwn(arn);
        var shape = new Shape(entry)
            .Text("name")
            .Text("trustAnchorArn")
            .Text("trustAnchorId")
            .Boolean("enabled")
            .Object("source", s => s.Text("sourceType").Object("sourceData", d => d.TextUnlessEmpty("acmPcaArn")))
            .Instant("createdAt")
            .Instant("updatedAt");
        return new ItemDraft(ResourceTypes.TrustAnchor, entry.RequiredText("trustAnchorId"), shape.Json)
        {
            Arn = arn,
            Name = entry.Text("name"),
            Region = Arn.TryParse(arn)?.Region,
        };
    }

    protected override IEnumerable<JsonObject>? WriteEntries(ExportQuestion question) =>
        question
            .ItemsOf(ResourceTypes.TrustAnchor)
            .Select(a =>
                new AnswerShape(a.Configuration)
                    .Set("name", a.Name)
                    .Set("trustAnchorArn", a.Arn)
                    .Set("trustAnchorId", a.ResourceId)
                    .Always("enabled", true)
                    .Object("source", s => s.Always("sourceType", "AWS_ACM_PCA").Copy("sourceData"))
                    .Always("createdAt", question.Export.LongAgo)
                    .Always("updatedAt", question.Export.LongAgo)
                    .Json
            );
}
