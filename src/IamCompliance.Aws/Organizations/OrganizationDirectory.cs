using System.Text.Json;
using Amazon.Organizations.Model;
using Amazon.Runtime;
using IamCompliance.Aws.Access;
using IamCompliance.Aws.Calls;
using IamCompliance.Aws.Capturing;
using IamCompliance.Aws.Collectors.Organizations;
using IamCompliance.State.Model;
using IamCompliance.State.Reading;

namespace IamCompliance.Aws.Organizations;

/// <summary>Asks an organization for its accounts. Every list is followed to its proven end; one that cannot be is no list.</summary>
internal sealed class OrganizationDirectory(AccountSession session)
{
    /// <summary>Lists every account.</summary>
    public async Task<IReadOnlyList<ListedAccount>> ListAccountsAsync(CancellationToken cancellationToken)
    {
        var accounts = await AskAsync(OrganizationAccountsCollector.Operation, new ListAccountsRequest(), "Accounts", "", cancellationToken)
            .ConfigureAwait(false);
        return [.. accounts.Select(ReadAccount).OrderBy(a => a.Id, StringComparer.Ordinal)];
    }

    /// <summary>Lists the ids of the accounts of some units and of all units below them.</summary>
    public async Task<IReadOnlySet<string>> ListAccountsOfAsync(IEnumerable<string> units, CancellationToken cancellationToken)
    {
        var open = new Queue<string>(units);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var accounts = new HashSet<string>(StringComparer.Ordinal);
        while (open.TryDequeue(out var unit))
        {
            if (!seen.Add(unit))
                continue;
            var listed = await AskAsync(
                    OrganizationOperations.AccountsOfUnit,
                    new ListAccountsForParentRequest { ParentId = unit },
                    "Accounts",
                    unit,
                    cancellationToken
                )
                .ConfigureAwait(false);
            accounts.UnionWith(listed.Select(a => Text(a, "Id")));
            var below = await AskAsync(
                    OrganizationOperations.UnitsOfUnit,
                    new ListOrganizationalUnitsForParentRequest { ParentId = unit },
                    "OrganizationalUnits",
                    unit,
                    cancellationToken
                )
                .ConfigureAwait(false);
            foreach (var id in below.Select(u => Text(u, "Id")))
                open.Enqueue(id);
        }

        return accounts;
    }

    /// <summary>Reads the tags of an account.</summary>
    public async Task<IReadOnlyDictionary<string, string>> ReadTagsAsync(string accountId, CancellationToken cancellationToken)
    {
        var tags = await AskAsync(
                OrganizationOperations.TagsOfAccount,
                new ListTagsForResourceRequest { ResourceId = accountId },
                "Tags",
                accountId,
                cancellationToken
            )
            .ConfigureAwait(false);
        return tags.ToDictionary(t => Text(t, "Key"), t => Text(t, "Value"), StringComparer.Ordinal);
    }

    // AWS replaced the status by the finer state, https://docs.aws.amazon.com/organizations/latest/APIReference/API_Account.html
    private static ListedAccount ReadAccount(JsonElement account) =>
        new(RequiredId(account), Text(account, "Name"), Text(account, "State") is { Length: > 0 } state ? state : Text(account, "Status"));

    private static string RequiredId(JsonElement account) =>
        Text(account, "Id") is { Length: > 0 } id
            ? id
            : throw Unlisted(
                "",
                new PartError(OrganizationAccountsCollector.Operation.Action, PartErrorCodes.Malformed, "an account has no Id.")
            );

    private static string Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() ?? "" : "";

    private async Task<List<JsonElement>> AskAsync<TClient, TRequest, TResponse>(
        AwsOperation<TClient, TRequest, TResponse> operation,
        TRequest request,
        string list,
        string about,
        CancellationToken cancellationToken
    )
        where TClient : class, IAmazonService
        where TRequest : AmazonWebServiceRequest
        where TResponse : AmazonWebServiceResponse
    {
        var read = new ReadOperation(operation.Name, operation.Action);
        var place = new CallPlace(session.Home, IsRegional: false, new Dictionary<string, string>());
        var answer = await session.Conversation.AskAsync(read, operation, request, place, cancellationToken).ConfigureAwait(false);
        if (answer is Answer.Unusable unusable)
            throw Unlisted(about, unusable.Error);
        var output = (Answer.Output)answer;
        if (output.Truncation is { } truncation)
            throw Unlisted(
                about,
                new PartError(operation.Action, PartErrorCodes.Truncated, $"{output.Call.Source}: {truncation}, so the list goes on.")
            );
        var items = new List<JsonElement>();
        foreach (var page in output.Pages)
        {
            if (!page.TryGetProperty(list, out var found) || found.ValueKind != JsonValueKind.Array)
                throw Unlisted(
                    about,
                    new PartError(operation.Action, PartErrorCodes.Malformed, $"{output.Call.Source}: the answer has no {list}.")
                );
            items.AddRange(found.EnumerateArray());
        }

        return items;
    }

    private static CaptureException Unlisted(string about, PartError error) =>
        new(
            $"the accounts of the organization cannot be listed, "
                + $"{error.Operation}{(about.Length == 0 ? "" : $" of {about}")} says: {error.Message.TrimEnd('.')} "
                + $"({error.Code})",
            error.Code switch
            {
                "AWSOrganizationsNotInUseException" => "use credentials of an account that belongs to an organization",
                "ParentNotFoundException" or "TargetNotFoundException" => "correct the ids of the organizational units",
                _ when error.Permission is not null =>
                    $"use credentials of the management account or of a delegated administrator, and allow {error.Permission}",
                _ => AccessHelp.For(error.Code, error.Message),
            },
            error
        );
}
