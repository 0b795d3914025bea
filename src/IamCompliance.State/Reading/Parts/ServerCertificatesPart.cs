using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads the TLS certificates kept in IAM, never their bodies.</summary>
internal sealed class ServerCertificatesPart() : ListPart(PartIds.ServerCertificates, "ServerCertificateMetadataList")
{
    protected override ItemDraft ReadItem(Fields entry, Contribution contribution, AccountDraft draft)
    {
        var arn = entry.RequiredText("Arn");
        contribution.ExpectOwn(arn);
        var shape = new Shape(entry)
            .Text("ServerCertificateName")
            .Text("ServerCertificateId")
            .Text("Arn")
            .Text("Path")
            .Instant("UploadDate")
            .Instant("Expiration");
        return new ItemDraft(ResourceTypes.ServerCertificate, entry.RequiredText("ServerCertificateId"), shape.Json)
        {
            Arn = arn,
            Name = entry.Text("ServerCertificateName"),
        };
    }

    protected override IEnumerable<JsonObject>? WriteEntries(ExportQuestion question) =>
        question
            .ItemsOf(ResourceTypes.ServerCertificate)
            .Select(c =>
                new AnswerShape(c.Configuration)
                    .Set("ServerCertificateName", c.Name)
                    .Set("ServerCertificateId", c.ResourceId)
                    .Set("Arn", c.Arn)
                    .Always("Path", "/")
                    .Always("UploadDate", question.Export.LongAgo)
                    .Always("Expiration", Timestamps.Write(question.Export.Now.AddYears(1)))
                    .Json
            );
}
