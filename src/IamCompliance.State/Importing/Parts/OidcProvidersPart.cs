using IamCompliance.State.Importing.Drafts;
using IamCompliance.State.Importing.Reading;
using IamCompliance.State.Importing.Shapes;
using IamCompliance.State.Json;

namespace IamCompliance.State.Importing.Parts;

/// <summary>Reads OpenID Connect identity providers.</summary>
internal sealed class OidcProvidersPart() : ListPart(PartIds.OidcProviders, Call, "OpenIDConnectProviderList")
{
    public static readonly CliOperation Call = new("iam-list-open-id-connect-providers", "iam:ListOpenIDConnectProviders");

    protected override ItemDraft ReadItem(Fields entry, Contribution contribution, AccountDraft draft)
    {
        var arn = entry.RequiredText("Arn");
        contribution.ExpectOwn(arn);
        var resource = Arn.TryParse(arn)?.Resource ?? arn;
        var url = resource[(resource.IndexOf('/', StringComparison.Ordinal) + 1)..];
        return new ItemDraft(ResourceTypes.OidcProvider, arn, new Shape(entry).Text("Arn").Derived("url", url).Json) { Arn = arn, Name = url };
    }
}
