using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;
using IamCompliance.State.Json;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads IAM Access Analyzer analyzers.</summary>
internal sealed class AnalyzersPart() : ListPart(PartIds.Analyzers, Call, "analyzers")
{
    public static readonly ReadOperation Call = new("accessanalyzer-list-analyzers", "access-analyzer:ListAnalyzers")
    {
        IsPaged = true,
        IsRegional = true,
    };

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
        return new ItemDraft(ResourceTypes.Analyzer, arn, shape.Json) { Arn = arn, Name = entry.Text("name"), Region = Arn.TryParse(arn)?.Region };
    }
}
