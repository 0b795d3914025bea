using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Relations;

/// <summary>Reads from an ARN whose it is and where it lies.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html</remarks>
internal static class OutsideArn
{
    private const int Region = 3;
    private const int Account = 4;
    private const int AccountDigits = 12;

    /// <summary>Says which other account something belongs to and must be asked; null for what is the account's own, or belongs to
    /// nobody.</summary>
    public static string? WhyForeign(string text, StateHeader own) =>
        AccountOf(text) is { } account && account != own.AccountId
            ? $"{text} belongs to account {account}, which was not read: ask account {account}"
            : null;

    /// <summary>Gets the account an ARN names; null for other texts, and for what AWS itself owns.</summary>
    public static string? AccountOf(string text) =>
        Field(text, Account) is { Length: AccountDigits } account && account.All(char.IsAsciiDigit) ? account : null;

    /// <summary>Gets the region an ARN names; null for other texts, and for what lies in none.</summary>
    public static string? RegionOf(string text) => Field(text, Region) is { Length: > 0 } region ? region : null;

    private static string? Field(string text, int index) =>
        text.StartsWith("arn:", StringComparison.Ordinal) && text.Split(':', 6) is { Length: 6 } fields ? fields[index] : null;
}
