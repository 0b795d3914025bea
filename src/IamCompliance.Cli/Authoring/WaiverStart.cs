using System.Globalization;
using IamCompliance.Cli.Loading;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Running.Accounts;
using IamCompliance.State.Files;
using IamCompliance.State.Importing;
using IamCompliance.State.Model;

namespace IamCompliance.Cli.Authoring;

/// <summary>
/// Finds the day a waiver begins on: the day the account was captured. A waiver is in force when the capture lies in its time, so one that
/// begins today would not be for a state that was recorded yesterday.
/// </summary>
internal static class WaiverStart
{
    /// <summary>Finds the day, <c>2026-01-31</c>: of the earliest recorded state that the waiver is for; without one, today.</summary>
    /// <param name="workspace">The project.</param>
    /// <param name="account">Whom the waiver is for: an id, a name in the profile, or <c>*</c>.</param>
    /// <param name="today">The time now.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static async Task<string> DayAsync(
        Workspace workspace,
        string account,
        DateTimeOffset today,
        CancellationToken cancellationToken
    )
    {
        var start = today;
        foreach (var source in workspace.Accounts.Where(a => a.Kind != StateSourceKind.Live && IsMeant(a, account)))
        {
            if (await FindHeaderAsync(source, cancellationToken).ConfigureAwait(false) is not { } header)
                continue;
            var isFor = account == "*" || account == source.Name || account == header.AccountId;
            if (isFor && header.CaptureEnd < start)
                start = header.CaptureEnd;
        }

        return start.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    // Whose state it is the state itself says, where the profile does not.
    private static bool IsMeant(AccountSource source, string account) =>
        account == "*" || source.Name == account || source.Id is null || source.Id == account;

    // A state that cannot be read is no reason to refuse a draft: whoever checks the account is told.
    private static async Task<StateHeader?> FindHeaderAsync(AccountSource source, CancellationToken cancellationToken)
    {
        try
        {
            return (await AccountReader.ReadRecordedAsync(source, cancellationToken).ConfigureAwait(false)).Header;
        }
        catch (Exception e) when (e is StateFormatException or ImportException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
