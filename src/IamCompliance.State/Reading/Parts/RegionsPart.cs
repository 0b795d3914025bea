using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads the regions EC2 knows for the account.</summary>
internal sealed class RegionsPart() : AnswerPart(PartIds.Regions)
{
    protected override void Read(Fields body, Contribution contribution, AccountDraft draft)
    {
        body.RequiredList("Regions");
        var shape = new Shape(body).List("Regions", "regionName", r => r.Text("RegionName").Text("OptInStatus"));
        var regions = shape.Json["regions"];
        shape.Json.Remove("regions");
        contribution.Set(draft.Account, "regions", regions);
    }

    protected override JsonObject? WriteAnswer(ExportQuestion question)
    {
        var regions =
            question.Export.Account["regions"] as JsonArray
            ?? [.. question.Export.Regions.Select(r => (JsonNode?)new JsonObject { ["regionName"] = r })];
        return new AnswerShape(new JsonObject { ["regions"] = regions.DeepClone() })
            .List("Regions", r =>
                r.Copy("RegionName")
                    .Set("Endpoint", $"ec2.{r.Source["regionName"]}.amazonaws.com")
                    .Always("OptInStatus", "opt-in-not-required")
            )
            .Json;
    }
}
