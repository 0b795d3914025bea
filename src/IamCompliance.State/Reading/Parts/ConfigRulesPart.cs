using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads AWS Config rules.</summary>
internal sealed class ConfigRulesPart() : ListPart(PartIds.ConfigRules, "ConfigRules")
{
    protected override ItemDraft ReadItem(Fields entry, Contribution contribution, AccountDraft draft)
    {
        var arn = entry.RequiredText("ConfigRuleArn");
        contribution.ExpectOwn(arn);
        var name = entry.RequiredText("ConfigRuleName");
        var shape = new Shape(entry)
            .Text("ConfigRuleName")
            .Text("ConfigRuleArn")
            .Text("ConfigRuleId")
            .Text("ConfigRuleState")
            .Object("Source", s => s.Text("Owner").Text("SourceIdentifier"))
            .TextUnlessEmpty("CreatedBy");
        return new ItemDraft(ResourceTypes.ConfigRule, entry.RequiredText("ConfigRuleId"), shape.Json)
        {
            Arn = arn,
            Name = name,
            Region = Arn.TryParse(arn)?.Region,
        };
    }

    protected override IEnumerable<JsonObject>? WriteEntries(ExportQuestion question) =>
        question
            .ItemsOf(ResourceTypes.ConfigRule)
            .Select(r =>
                new AnswerShape(r.Configuration)
                    .Set("ConfigRuleName", r.Name)
                    .Set("ConfigRuleArn", r.Arn)
                    .Set("ConfigRuleId", r.ResourceId)
                    .Always("ConfigRuleState", "ACTIVE")
                    .Set(
                        "Source",
                        new AnswerShape(r.Configuration["source"] as JsonObject ?? [])
                            .Always("Owner", "AWS")
                            .Always("SourceIdentifier", "IAM_USER_MFA_ENABLED")
                            .Json
                    )
                    .Copy("CreatedBy")
                    .Json
            );
}
