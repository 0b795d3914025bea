using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads IAM Access Analyzer analyzers.</summary>
internal sealed class AnalyzersPart() : ListPart(PartIds.Analyzers, "analyzers")
{
    protected override ItemDraft ReadItem(Fields entry, Contribution contribution, AccountDraft draft)
    {
        var arn = entry.RequiredText("arn");
        contribution.ExpectOwn(arn);
        var shape = new Shape(entry)
            .Text("name")
            .Text("arn")
            .Text("type")
            .Text("status")
            .Instant("createdAt")
            .Instant("lastResourceAnalyzedAt")
            .Map("tags");
        return new ItemDraft(ResourceTypes.Analyzer, arn, shape.Json)
        {
            Arn = arn,
            Name = entry.Text("name"),
            Region = Arn.TryParse(arn)?.Region,
        };
    }

    protected override IEnumerable<JsonObject>? WriteEntries(ExportQuestion question) =>
        question
            .ItemsOf(ResourceTypes.Analyzer)
            .Select(a =>
                new AnswerShape(a.Configuration)
                    .Set("name", a.Name)
                    .Set("arn", a.Arn)
                    .Always("type", "ACCOUNT")
                    .Always("status", "ACTIVE")
                    .Always("createdAt", question.Export.LongAgo)
                    .Copy("lastResourceAnalyzedAt")
                    .Always("tags", new JsonObject())
                    .Json
            );
}
