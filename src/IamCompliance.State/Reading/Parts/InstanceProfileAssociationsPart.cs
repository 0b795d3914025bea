using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads which EC2 instances use which instance profiles, and tells roles which of theirs are in use.</summary>
internal sealed class InstanceProfileAssociationsPart() : ListPart(PartIds.InstanceProfileAssociations, "IamInstanceProfileAssociations")
{
    protected override ItemDraft ReadItem(Fields entry, Contribution contribution, AccountDraft draft)
    {
        var id = entry.RequiredText("AssociationId");
        var profile = entry.RequiredObject("IamInstanceProfile").RequiredText("Arn");
        contribution.ExpectOwn(profile);
        var shape = new Shape(entry).Text("AssociationId").Text("InstanceId").Derived("instanceProfileArn", profile).Text("State");
        return new ItemDraft(ResourceTypes.InstanceProfileAssociation, id, shape.Json) { Name = id, Region = null };
    }

    protected override void Conclude(PartDraft part, IReadOnlyList<string?> asked, AccountDraft draft)
    {
        if (!part.IsProven)
            return;
        var used = draft
            .ItemsOf(ResourceTypes.InstanceProfileAssociation)
            .Where(a => a.Configuration["state"]?.GetValue<string>() != "disassociated")
            .Select(a => a.Configuration["instanceProfileArn"]!.GetValue<string>())
            .ToHashSet(StringComparer.Ordinal);
        foreach (var role in draft.ItemsOf(ResourceTypes.Role))
            role.Configuration["usedInstanceProfiles"] = SortedArray.OfTexts(PrincipalShapes.InstanceProfilesOf(role).Where(used.Contains));
    }

    protected override IEnumerable<JsonObject>? WriteEntries(ExportQuestion question) =>
        question
            .ItemsOf(ResourceTypes.InstanceProfileAssociation)
            .Select(a =>
                new AnswerShape(a.Configuration)
                    .Set("AssociationId", a.ResourceId)
                    .Always("InstanceId", "i-0123456789abcdef0")
                    .Set(
                        "IamInstanceProfile",
                        new AnswerShape([]).Set("Arn", a.Configuration["instanceProfileArn"]).Set("Id", "AIPAEXAMPLE").Json
                    )
                    .Always("State", "associated")
                    .Json
            );
}
