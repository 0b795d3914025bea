using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads OpenID Connect identity providers.</summary>
internal sealed class OidcProvidersPart() : ListPart(PartIds.OidcProviders, "OpenIDConnectProviderList")
{
    protected override ItemDraft ReadItem(Fields entry, Contribution contribution, AccountDraft draft)
    {
        var arn = entry.RequiredText("Arn");
        contribution.ExpectOwn(arn);
        var resource = Arn.TryParse(arn)?.Resource ?? arn;
        var url = resource[(resource.IndexOf('/', StringComparison.Ordinal) + 1)..];
        return new ItemDraft(ResourceTypes.OidcProvider, arn, new Shape(entry).Text("Arn").Derived("url", url).Json)
        {
            Arn = arn,
            Name = url,
        };
    }

    protected override IEnumerable<JsonObject>? WriteEntries(ExportQuestion question) =>
        question.ItemsOf(ResourceTypes.OidcProvider).Select(p => new JsonObject { ["Arn"] = p.Arn });
}
