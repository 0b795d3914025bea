using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

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

    protected override IEnumerable<JsonObject>? WriteEntries(ExportQuestion question)
    {
        var accounts = question.Export.ItemsOf(ResourceTypes.OrganizationAccount);
        if (accounts.Count == 0 && question.Export.Account["organization"] is null)
            return null;
        return accounts.Select(a => new AnswerShape(a.Configuration)
            .Set("Id", a.ResourceId)
            .Set("Arn", a.Arn)
            .Set("Email", "somebody@example.com")
            .Set("Name", a.Name)
            .Always("Status", "ACTIVE")
            .Always("JoinedMethod", "CREATED")
            .Always("JoinedTimestamp", question.Export.LongAgo)
            .Json);
    }
}
