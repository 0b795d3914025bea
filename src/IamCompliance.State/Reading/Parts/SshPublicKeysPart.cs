using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads which SSH public keys users have for CodeCommit. This takes a call for each user: no list has the keys of all.</summary>
internal sealed class SshPublicKeysPart() : PerResourcePart(PartIds.SshPublicKeys, ResourceTypes.User)
{
    protected override string ArgumentOf(ItemDraft item) => item.Name!;

    protected override void Read(Fields body, ItemDraft item, Contribution contribution) =>
        contribution.Append(item, "sshPublicKeys", body.RequiredList("SSHPublicKeys").Select(k => Key(k, item)), "sshPublicKeyId");

    protected override JsonObject? WriteAnswer(ItemDraft item, ExportQuestion question) =>
        new AnswerShape(item.Configuration)
            .List(
                "SSHPublicKeys",
                k =>
                    k.Set("UserName", item.Name)
                        .Set("SSHPublicKeyId", k.Source["sshPublicKeyId"] ?? "APKAEXAMPLEKEY")
                        .Always("Status", "Active")
                        .Always("UploadDate", question.Export.LongAgo),
                "sshPublicKeys"
            )
            .Set("IsTruncated", false)
            .Json;

    private static JsonObject Key(Fields key, ItemDraft user)
    {
        var name = key.RequiredText("UserName");
        if (name != user.Name)
            throw RejectedContentException.Malformed($"`{key.Path}` is a key of `{name}`, not of `{user.Name}`");
        key.RequiredText("SSHPublicKeyId");
        return new Shape(key).Text("SSHPublicKeyId", "sshPublicKeyId").Text("Status").Instant("UploadDate").Json;
    }
}
