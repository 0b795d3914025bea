using IamCompliance.State.Importing.Drafts;
using IamCompliance.State.Importing.Parts;
using IamCompliance.State.Importing.Reading;
using IamCompliance.State.Json;

namespace IamCompliance.State.Importing;

/// <summary>Finds out whose account an export is of, before anything else is read.</summary>
internal static class OwnerResolver
{
    private static readonly string[] Lists = ["UserDetailList", "RoleDetailList", "GroupDetailList", "Policies"];

    public static async Task<AccountOwner> ResolveAsync(AnswerReader answers, string? statedId, CancellationToken cancellationToken)
    {
        if (statedId is not null && !IsAccountId(statedId))
            throw new ImportException($"`{statedId}` is not an account id: 12 digits are.");
        var identity = await FromIdentityAsync(answers, cancellationToken).ConfigureAwait(false);
        var arns = identity is null ? await FromArnsAsync(answers, cancellationToken).ConfigureAwait(false) : null;
        var found = identity ?? arns;
        if (statedId is not null)
            return new AccountOwner(statedId, found?.Partition ?? "aws");
        return found ?? throw new ImportException(
            "The export does not say whose account it is: no sts-get-caller-identity.json, and no ARN of the account's own. Give the account id.");
    }

    private static async Task<AccountOwner?> FromIdentityAsync(AnswerReader answers, CancellationToken cancellationToken)
    {
        if (await answers.ReadAsync(CallerIdentityPart.Call, null, cancellationToken).ConfigureAwait(false) is not Answer.Output output)
            return null;
        try
        {
            return output.Body.Text("Account") is { } id && IsAccountId(id)
                ? new AccountOwner(id, Arn.TryParse(output.Body.Text("Arn"))?.Partition ?? "aws")
                : null;
        }
        catch (RejectedContentException)
        {
            // Reading the part reports it.
            return null;
        }
    }

    private static async Task<AccountOwner?> FromArnsAsync(AnswerReader answers, CancellationToken cancellationToken)
    {
        if (await answers.ReadAsync(AuthorizationDetailsPart.Call, null, cancellationToken).ConfigureAwait(false) is not Answer.Output output)
            return null;
        try
        {
            return Lists
                .SelectMany(l => output.Body.List(l))
                .Select(e => Arn.TryParse(e.Text("Arn")))
                .Where(a => a is { } arn && IsAccountId(arn.Account))
                .GroupBy(a => new AccountOwner(a!.Value.Account, a.Value.Partition))
                .OrderByDescending(g => g.Count())
                .ThenBy(g => g.Key.AccountId, StringComparer.Ordinal)
                .FirstOrDefault()?.Key;
        }
        catch (RejectedContentException)
        {
            return null;
        }
    }

    private static bool IsAccountId(string text) => text.Length == 12 && text.All(char.IsAsciiDigit);
}
