using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads the active findings of analyzers: external and internal access, and access that nobody uses.</summary>
internal sealed class FindingsPart() : PerResourcePart(PartIds.Findings, ResourceTypes.Analyzer)
{
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

    protected override JsonObject? WriteAnswer(ItemDraft item, ExportQuestion question) =>
        new()
        {
            ["findings"] = new JsonArray([
                .. question.Export.ItemsOf(ResourceTypes.Finding).Where(f => IsOf(f, item)).Select(f => Write(f, question.Export)),
            ]),
        };

    private static bool IsOf(ItemDraft finding, ItemDraft analyzer) =>
        finding.Configuration["analyzerArn"]?.GetValue<string>() == analyzer.Arn;

    private static JsonObject Write(ItemDraft finding, AccountExport export) =>
        new AnswerShape(finding.Configuration)
            .Set("id", finding.ResourceId)
            .Always("status", "ACTIVE")
            .Always("findingType", "ExternalAccess")
            .Always("resourceType", ResourceTypes.Role)
            .Always("resourceOwnerAccount", export.AccountId)
            .Always("createdAt", export.LongAgo)
            .Always("analyzedAt", export.LongAgo)
            .Always("updatedAt", export.LongAgo)
            .Copy("resource")
            .Json;
}
