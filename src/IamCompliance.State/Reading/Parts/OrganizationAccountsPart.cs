using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;
using IamCompliance.State.Json;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads the accounts of the organization. Their e-mail addresses are never copied.</summary>
internal sealed class OrganizationAccountsPart() : ListPart(PartIds.OrganizationAccounts, Call, "Accounts")
{
    public static readonly ReadOperation Call = new("organizations-list-accounts", "organizations:ListAccounts")
    {
        AbsentCodes = ["AWSOrganizationsNotInUseException"],
        IsPaged = true,
    };

    protected override ItemDraft ReadItem(Fields entry, Contribution contribution, AccountDraft draft) =>
        new(
            ResourceTypes.OrganizationAccount,
            entry.RequiredText("Id"),
            new Shape(entry).Text("Id").Text("Arn").Text("Name").Text("Status").Text("JoinedMethod").Instant("JoinedTimestamp").Json)
        {
            Name = entry.Text("Name"),
            Arn = entry.Text("Arn"),
        };
}
