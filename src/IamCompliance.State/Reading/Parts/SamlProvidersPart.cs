using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads SAML identity providers.</summary>
internal sealed class SamlProvidersPart() : ListPart(PartIds.SamlProviders, "SAMLProviderList")
{
    protected override ItemDraft ReadItem(Fields entry, Contribution contribution, AccountDraft draft)
    {
        var arn = entry.RequiredText("Arn");
        contribution.ExpectOwn(arn);
        var name = Arn.TryParse(arn)?.Name ?? arn;
        var shape = new Shape(entry).Text("Arn").Derived("name", name).Instant("CreateDate").Instant("ValidUntil");
        return new ItemDraft(ResourceTypes.SamlProvider, arn, shape.Json) { Arn = arn, Name = name };
    }

    protected override IEnumerable<JsonObject>? WriteEntries(ExportQuestion question) =>
        question
            .ItemsOf(ResourceTypes.SamlProvider)
            .Select(p =>
                new AnswerShape(p.Configuration).Set("Arn", p.Arn).Copy("ValidUntil").Always("CreateDate", question.Export.LongAgo).Json
            );
}
