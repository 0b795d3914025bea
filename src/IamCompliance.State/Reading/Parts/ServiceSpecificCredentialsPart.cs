using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Model;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads which credentials for single services users have, such as API keys of Amazon Bedrock. Secrets are in no answer.</summary>
/// <remarks>
/// Without its argument the operation tells of the caller alone, so an answer counts only when it is known to be for all users:
/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListServiceSpecificCredentials.html
/// </remarks>
internal sealed class ServiceSpecificCredentialsPart() : AnswerPart(PartIds.ServiceSpecificCredentials)
{
    private const string Property = "serviceSpecificCredentials";
    private const string Id = "serviceSpecificCredentialId";

    protected override IReadOnlyList<string> Arguments => ["true"];

    protected override void Read(Fields body, Contribution contribution, AccountDraft draft)
    {
        var credentials = body.RequiredList("ServiceSpecificCredentials").ToLookup(c => c.RequiredText("UserName"), StringComparer.Ordinal);
        foreach (var user in draft.ItemsOf(ResourceTypes.User))
            contribution.Append(user, Property, credentials[user.Name!].Select(Credential), Id);
        contribution.Names.UnionWith(credentials.Select(c => c.Key));
    }

    protected override void Finish(Contribution contribution, AccountDraft draft)
    {
        var users = draft.ItemsOf(ResourceTypes.User).Select(u => u.Name!).ToHashSet(StringComparer.Ordinal);
        if (draft.Part(PartIds.AuthorizationDetails).IsProven && !contribution.Names.IsSubsetOf(users))
            contribution.Doubt = new RejectedContentException(
                PartErrorCodes.CountMismatch,
                $"those it speaks of are not among those of the list {PartIds.AuthorizationDetails}"
            );
    }

    protected override JsonObject? WriteAnswer(ExportQuestion question) =>
        new()
        {
            ["ServiceSpecificCredentials"] = new JsonArray([
                .. question.Export.ItemsOf(ResourceTypes.User).SelectMany(u => Write(u, question.Export)),
            ]),
            ["IsTruncated"] = false,
        };

    private static IEnumerable<JsonObject> Write(ItemDraft user, AccountExport export) =>
        (user.Configuration[Property] as JsonArray ?? [])
            .OfType<JsonObject>()
            .Select(
                (c, i) =>
                    new AnswerShape(c)
                        .Set("UserName", user.Name)
                        .Always("ServiceSpecificCredentialId", $"ACCA{ExportIdentity.Token($"{user.Name} {i}", 17).ToUpperInvariant()}")
                        .Always("Status", "Active")
                        .Always("CreateDate", export.LongAgo)
                        .Copy("ServiceName", "ExpirationDate")
                        .Json
            );

    private static JsonObject Credential(Fields credential)
    {
        credential.RequiredText("ServiceSpecificCredentialId");
        return new Shape(credential)
            .Text("ServiceSpecificCredentialId")
            .Text("ServiceName")
            .Text("Status")
            .Instant("CreateDate")
            .Instant("ExpirationDate")
            .Json;
    }
}
