using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads which roots, organizational units and accounts the policies of the organization are attached to.</summary>
internal sealed class OrganizationPolicyTargetsPart() : PerResourcePart(PartIds.OrganizationPolicyTargets, ResourceTypes.OrganizationPolicy)
{
    protected override string ArgumentOf(ItemDraft item) => item.ResourceId;

    protected override void Read(Fields body, ItemDraft item, Contribution contribution)
    {
        var targets = body.RequiredList("Targets").Select(t => new Shape(t).Text("TargetId").Text("Type").Json);
        contribution.Append(item, "targets", targets, "targetId");
    }

    protected override JsonObject? WriteAnswer(ItemDraft item, ExportQuestion question) =>
        new AnswerShape(item.Configuration)
            .List("Targets", t => t.Copy("TargetId").Set("Name", t.Source["targetId"]).Always("Type", "ROOT"))
            .Json;
}
