using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;
using IamCompliance.State.Json;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads the TLS certificates kept in IAM, never their bodies.</summary>
internal sealed class ServerCertificatesPart() : ListPart(PartIds.ServerCertificates, Call, "ServerCertificateMetadataList")
{
    public static readonly ReadOperation Call = new("iam-list-server-certificates", "iam:ListServerCertificates") { IsPaged = true };

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
}
