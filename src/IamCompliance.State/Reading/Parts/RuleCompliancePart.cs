using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads what AWS Config rules found, and joins that with the rules.</summary>
internal sealed class RuleCompliancePart()
    : CompanionPart(PartIds.RuleCompliance, "ComplianceByConfigRules", "ConfigRuleName", PartIds.ConfigRules, ResourceTypes.ConfigRule)
{
    protected override JsonObject ReadEntry(Fields entry)
    {
        var compliance = entry.RequiredObject("Compliance");
        compliance.RequiredText("ComplianceType");
        return new Shape(compliance).Text("ComplianceType").Json;
    }

    protected override JsonObject WriteEntry(ItemDraft resource) =>
        new() { ["Compliance"] = new AnswerShape(resource.Configuration).Always("ComplianceType", "INSUFFICIENT_DATA").Json };
}
