using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads the accounts of the organization. Their e-mail addresses are never copied.</summary>
/// <remarks>
/// AWS replaced the status of an account by its finer state and says the former no more since 2026-09-09,
/// https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_accounts_account_state.html
/// </remarks>
internal sealed class OrganizationAccountsPart() : ListPart(PartIds.OrganizationAccounts, "Accounts")
{
    protected override ItemDraft ReadItem(Fields entry, Contribution contribution, AccountDraft draft) =>
        new(
            ResourceTypes.OrganizationAccount,
            entry.RequiredText("Id"),
            // Invariant: the state comes second, so that it takes the place of the status where both are said.
            new Shape(entry)
                .Text("Id")
                .Text("Arn")
                .Text("Name")
                .TextUnlessEmpty("Status")
                .TextUnlessEmpty("State", "status")
                .Text("JoinedMethod")
                .Instant("JoinedTimestamp")
                .Json
        )
        {
            Name = entry.Text("Name"),
            Arn = entry.Text("Arn"),
        };

    protected override IEnumerable<JsonObject>? WriteEntries(ExportQuestion question)
    {
        var accounts = question.Export.ItemsOf(ResourceTypes.OrganizationAccount);
        if (accounts.Count == 0 && question.Export.Account["organization"] is null)
            return null;
        return accounts.Select(a =>
            new AnswerShape(a.Configuration)
                .Set("Id", a.ResourceId)
                .Set("Arn", a.Arn)
                .Set("Email", "somebody@example.com")
                .Set("Name", a.Name)
                .Set("State", a.Configuration["status"] ?? "ACTIVE")
                .Always("JoinedMethod", "CREATED")
                .Always("JoinedTimestamp", question.Export.LongAgo)
                .Json
        );
    }
}
