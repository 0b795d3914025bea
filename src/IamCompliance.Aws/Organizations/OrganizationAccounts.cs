using IamCompliance.Aws.Access;
using IamCompliance.Aws.Capturing;
using IamCompliance.Aws.Planning;

namespace IamCompliance.Aws.Organizations;

/// <summary>Finds the accounts of an organization that are to be read.</summary>
public static class OrganizationAccounts
{
    /// <summary>Lists and chooses. Accounts known not to be active are skipped; the account of the caller is read with the caller's own
    /// credentials, every other by its role.</summary>
    /// <param name="access">How accounts are found and reached.</param>
    /// <param name="time">The clock, for waiting.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="CaptureException">The accounts cannot be listed, or none is selected.</exception>
    public static async Task<OrganizationMembers> ListAsync(
        OrganizationAccess access,
        TimeProvider time,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(access);
        if (access.Caller.Role is not null)
            throw new ArgumentException(
                "The caller of an organization reads with its own credentials; a role of its own belongs into its AWS profile.",
                nameof(access)
            );
        // Before every account fails for the same reason.
        new RoleToAssume(RoleArn("aws", "111122223333", access), access.ExternalId, access.SessionName).Check();
        using var session = await AccountSession
            .OpenAsync(access.Caller, CapturePlan.For([]), time, isProbe: false, cancellationToken)
            .ConfigureAwait(false);
        var directory = new OrganizationDirectory(session);
        var accounts = await directory.ListAccountsAsync(cancellationToken).ConfigureAwait(false);
        var chosen =
            access.Units.Count > 0 ? await directory.ListAccountsOfAsync(access.Units, cancellationToken).ConfigureAwait(false) : null;
        var members = new List<OrganizationMember>();
        var skipped = new List<SkippedAccount>();
        foreach (var account in accounts)
        {
            var reason = account.Inactivity
                ?? (
                    access.Exclude.Contains(account.Id, StringComparer.Ordinal) ? "excluded"
                    : chosen?.Contains(account.Id) == false ? "outside of the organizational units"
                    : await HasTagsAsync(directory, account.Id, access.Tags, cancellationToken).ConfigureAwait(false) ? null
                    : "tagged otherwise"
                );
            if (reason is null)
                members.Add(
                    new OrganizationMember(account.Id, account.Name, session.Context.Partition, AccessTo(account.Id, access, session))
                );
            else
                skipped.Add(new SkippedAccount(account.Id, account.Name, reason));
        }

        // Invariant: a run over nobody would end well whatever the accounts hold.
        return members.Count > 0 ? new OrganizationMembers(members, skipped) : throw EmptySelection.Describe(access, skipped);
    }

    private static async Task<bool> HasTagsAsync(
        OrganizationDirectory directory,
        string accountId,
        IReadOnlyList<KeyValuePair<string, string>> wanted,
        CancellationToken cancellationToken
    )
    {
        if (wanted.Count == 0)
            return true;
        var tags = await directory.ReadTagsAsync(accountId, cancellationToken).ConfigureAwait(false);
        return wanted.All(t => tags.TryGetValue(t.Key, out var value) && value == t.Value);
    }

    // The credentials are found once: nobody types an MFA code for every account.
    private static AccountAccess AccessTo(string accountId, OrganizationAccess access, AccountSession session) =>
        access.Caller with
        {
            Credentials = session.Credentials,
            ExpectedAccountId = accountId,
            Region = session.Home,
            Role =
                accountId == session.Context.AccountId
                    ? null
                    : new RoleToAssume(RoleArn(session.Context.Partition, accountId, access), access.ExternalId, access.SessionName),
        };

    private static string RoleArn(string partition, string accountId, OrganizationAccess access) =>
        $"arn:{partition}:iam::{accountId}:role/{access.RoleName.TrimStart('/')}";
}
