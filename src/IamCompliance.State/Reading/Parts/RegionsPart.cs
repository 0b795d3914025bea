using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;
using IamCompliance.State.Json;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads the regions EC2 knows for the account.</summary>
internal sealed class RegionsPart() : AnswerPart(PartIds.Regions, Call)
{
    public static readonly ReadOperation Call = new("ec2-describe-regions", "ec2:DescribeRegions");

    protected override void Read(Fields body, Contribution contribution, AccountDraft draft)
    {
        body.RequiredList("Regions");
        var shape = new Shape(body).List("Regions", "regionName", r => r.Text("RegionName").Text("OptInStatus"));
        var regions = shape.Json["regions"];
        shape.Json.Remove("regions");
        contribution.Set(draft.Account, "regions", regions);
    }
}
