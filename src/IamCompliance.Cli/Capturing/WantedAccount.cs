using IamCompliance.Cli.Commands;
using IamCompliance.Definitions.Profiles;

namespace IamCompliance.Cli.Capturing;

/// <summary>Is the one account that a command line asks for.</summary>
/// <param name="Id">The id that must be found; null for whichever is.</param>
/// <param name="Live">How the profile says it is reached; null when the profile says nothing of it.</param>
internal sealed record WantedAccount(string? Id, LiveSource? Live)
{
    /// <summary>Finds it in a profile, by name or id.</summary>
    /// <exception cref="UsageException">The profile has no such account, and it is no id.</exception>
    public static WantedAccount Find(string? text, Profile? profile)
    {
        if (text is null)
            return new WantedAccount(null, null);
        if (profile?.Accounts.FirstOrDefault(a => a.Live is not null && (a.Name == text || a.Id == text)) is { } account)
            return new WantedAccount(account.Id, account.Live);
        if (text.Length == 12 && text.All(char.IsAsciiDigit))
            return new WantedAccount(text, null);
        var names = profile?.Accounts.Where(a => a.Live is not null).Select(a => a.Name).ToList() ?? [];
        throw new UsageException(
            $"`{text}` is neither an account id nor a live account of the profile",
            names.Count > 0 ? $"live accounts are {string.Join(", ", names)}" : "give the 12 digits of the account id"
        );
    }
}
