using IamCompliance.State.Json;
using IamCompliance.State.Reading;
using IamCompliance.State.Reading.Drafts;

namespace IamCompliance.State.Importing;

/// <summary>Finds out whose account an export is of, before anything else is read.</summary>
internal static class OwnerResolver
{
    private static readonly string[] Lists = ["UserDetailList", "RoleDetailList", "GroupDetailList", "Policies"];

    public static async Task<AccountOwner> ResolveAsync(ExportAnswers answers, string? statedId, CancellationToken cancellationToken)
    {
        if (statedId is not null && !IsAccountId(statedId))
            throw new ImportException($"`{statedId}` is not an account id: 12 digits are.");
        var identity = await FromIdentityAsync(answers, cancellationToken).ConfigureAwait(false);
        var arns = await FromArnsAsync(answers, cancellationToken).ConfigureAwait(false);
        if (identity is not null && (statedId ?? arns?.AccountId) is { } other && other != identity.AccountId)
        {
            throw new ImportException(
                $"sts-get-caller-identity.json is of account {identity.AccountId}, and "
                    + $"{(statedId is null ? "iam-get-account-authorization-details.json is" : "the export is said to be")} "
                    + $"of account {other}. Export one account alone: aws sts get-caller-identity with the "
                    + $"credentials that everything else was read with."
            );
        }

        var found = identity ?? arns;
        if (statedId is not null)
            return new AccountOwner(statedId, found?.Partition ?? "aws");
        return found
            ?? throw new ImportException(
                "The export does not say whose account it is: no sts-get-caller-identity.json, and no ARN of "
                    + "the account's own. Give the account id."
            );
    }

    private static async Task<AccountOwner?> FromIdentityAsync(ExportAnswers answers, CancellationToken cancellationToken)
    {
        if (
            (await answers.ReadAsync(PartRows.Get(PartIds.AccountIdentity).Operation, cancellationToken).ConfigureAwait(false))[0]
            is not Answer.Output output
        )
            return null;
        try
        {
            var body = new Fields(output.Pages.Single(), "");
            return body.Text("Account") is { } id && IsAccountId(id)
                ? new AccountOwner(id, Arn.TryParse(body.Text("Arn"))?.Partition ?? "aws")
                : null;
        }
        catch (RejectedContentException)
        {
            // Reading the part reports it.
            return null;
        }
    }

    private static async Task<AccountOwner?> FromArnsAsync(ExportAnswers answers, CancellationToken cancellationToken)
    {
        if (
            (await answers.ReadAsync(PartRows.Get(PartIds.AuthorizationDetails).Operation, cancellationToken).ConfigureAwait(false))[0]
            is not Answer.Output output
        )
            return null;
        try
        {
            var body = new Fields(output.Pages.Single(), "");
            return Lists
                .SelectMany(l => body.List(l))
                .Select(e => Arn.TryParse(e.Text("Arn")))
                .Where(a => a is { } arn && IsAccountId(arn.Account))
                .GroupBy(a => new AccountOwner(a!.Value.Account, a.Value.Partition))
                .OrderByDescending(g => g.Count())
                .ThenBy(g => g.Key.AccountId, StringComparer.Ordinal)
                .FirstOrDefault()
                ?.Key;
        }
        catch (RejectedContentException)
        {
            return null;
        }
    }

    private static bool IsAccountId(string text) => text.Length == 12 && text.All(char.IsAsciiDigit);
}
