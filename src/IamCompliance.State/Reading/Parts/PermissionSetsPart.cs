using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads which permission sets the instances of IAM Identity Center have.</summary>
internal sealed class PermissionSetsPart() : PerResourcePart(PartIds.PermissionSets, ResourceTypes.IdentityCenterInstance)
{
    protected override string ArgumentOf(ItemDraft item) => item.Name!;

    protected override void Read(Fields body, ItemDraft item, Contribution contribution)
    {
        if (!body.Has("PermissionSets"))
            throw body.Missing("PermissionSets");
        foreach (var arn in body.TextList("PermissionSets"))
        {
            // arn:aws:sso:::permissionSet/ssoins-…/ps-…
            if (Arn.TryParse(arn) is not { } parsed || parsed.Resource != $"permissionSet/{item.Name}/{parsed.Name}")
                throw RejectedContentException.Malformed($"`{arn}` is not a permission set of `{item.Name}`");
            var configuration = new JsonObject { ["permissionSetArn"] = arn, ["instanceArn"] = item.Arn };
            contribution.Add(
                new ItemDraft(ResourceTypes.PermissionSet, arn, configuration)
                {
                    Arn = arn,
                    Name = parsed.Name,
                    Region = item.Region,
                }
            );
        }
    }

    protected override JsonObject? WriteAnswer(ItemDraft item, ExportQuestion question) =>
        new()
        {
            ["PermissionSets"] = new JsonArray([
                .. question.Export.ItemsOf(ResourceTypes.PermissionSet).Where(s => IsOf(s, item)).Select(s => (JsonNode?)s.Arn),
            ]),
        };

    private static bool IsOf(ItemDraft set, ItemDraft instance) =>
        Arn.TryParse(set.Arn)?.Resource.StartsWith($"permissionSet/{instance.Name}/", StringComparison.Ordinal) == true;
}
