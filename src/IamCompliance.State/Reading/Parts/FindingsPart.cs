using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads the active findings of analyzers: external and internal access, and access that nobody uses.</summary>
internal sealed class FindingsPart() : PerResourcePart(PartIds.Findings, Call, PartIds.Analyzers, ResourceTypes.Analyzer)
{
    public static readonly ReadOperation Call = new("accessanalyzer-list-findings-v2", "access-analyzer:ListFindingsV2")
    {
        Permission = "access-analyzer:ListFindings",
        ArgumentName = "analyzerName",
        IsPaged = true,
        IsRegional = true,
    };

    protected override string ArgumentOf(ItemDraft item) => item.Name!;

    protected override void Read(Fields body, ItemDraft item, Contribution contribution)
    {
        foreach (var finding in body.RequiredList("findings"))
        {
            var id = finding.RequiredText("id");
            // Only active ones are asked for; a list that somebody else saved can have others.
            if (finding.RequiredText("status") != "ACTIVE")
                continue;
            var shape = new Shape(finding)
                .Text("id")
                .Derived("analyzerArn", item.Arn)
                .Text("status")
                .Text("findingType")
                .Text("resource")
                .Text("resourceType")
                .Text("resourceOwnerAccount")
                .Instant("createdAt")
                .Instant("analyzedAt")
                .Instant("updatedAt");
            contribution.Add(new ItemDraft(ResourceTypes.Finding, id, shape.Json) { Region = item.Region });
        }
    }
}
