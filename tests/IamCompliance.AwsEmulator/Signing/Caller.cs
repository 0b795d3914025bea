using IamCompliance.AwsEmulator.Accounts;

namespace IamCompliance.AwsEmulator.Signing;

/// <summary>Is who calls: an account's credentials.</summary>
internal sealed record Caller(EmulatedAccount Account, EmulatedCredentials Credentials)
{
    public string Arn => Credentials.Arn ?? Recorded("Arn") ?? $"arn:{Account.Partition}:iam::{Account.AccountId}:user/auditor";

    public string UserId => Credentials.UserId ?? (Credentials.Arn is null ? Recorded("UserId") : null) ?? Credentials.AccessKeyId;

    /// <summary>Decides whether the caller may do what an action names.</summary>
    public bool May(string action) =>
        !Credentials.DeniedActions.Any(p => ActionPattern.Matches(p, action))
        && Credentials.AllowedActions.Any(p => ActionPattern.Matches(p, action))
        && (Credentials.SessionActions?.Any(p => ActionPattern.Matches(p, action)) ?? true);

    private string? Recorded(string member) =>
        Account.Find("sts-get-caller-identity") is { Error: null } answer && answer.Body.TryGetProperty(member, out var value)
            ? value.GetString()
            : null;
}
