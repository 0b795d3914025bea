using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads the profiles of IAM Roles Anywhere: which roles holders of certificates can assume.</summary>
internal sealed class RolesAnywhereProfilesPart() : ListPart(PartIds.RolesAnywhereProfiles, "profiles")
{
    protected override ItemDraft ReadItem(Fields entry, Contribution contribution, AccountDraft draft)
    {
        var arn = entry.RequiredText("profileArn");
        contribution.ExpectOwn(arn);
        var shape = new Shape(entry)
            .Text("name")
            .Text("profileArn")
            .Text("profileId")
            .Boolean("enabled")
            .TextList("roleArns")
            .TextList("managedPolicyArns")
            .DocumentUnlessEmpty("sessionPolicy")
            .Number("durationSeconds")
            .Boolean("requireInstanceProperties")
            .Boolean("acceptRoleSessionName")
            .Instant("createdAt")
            .Instant("updatedAt");
        return new ItemDraft(ResourceTypes.RolesAnywhereProfile, entry.RequiredText("profileId"), shape.Json)
        {
            Arn = arn,
            Name = entry.Text("name"),
            Region = Arn.TryParse(arn)?.Region,
        };
    }

    protected override IEnumerable<JsonObject>? WriteEntries(ExportQuestion question) =>
        question
            .ItemsOf(ResourceTypes.RolesAnywhereProfile)
            .Select(p =>
                new AnswerShape(p.Configuration)
                    .Set("name", p.Name)
                    .Set("profileArn", p.Arn)
                    .Set("profileId", p.ResourceId)
                    .Always("enabled", true)
                    .Texts("roleArns", "managedPolicyArns")
                    .DocumentText("sessionPolicy")
                    .Always("durationSeconds", 3600)
                    .Always("requireInstanceProperties", false)
                    .Always("acceptRoleSessionName", false)
                    .Always("createdAt", question.Export.LongAgo)
                    .Always("updatedAt", question.Export.LongAgo)
                    .Json
            );
}
