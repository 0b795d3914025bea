using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace IamCompliance.Evidence.Redaction;

/// <summary>Replaces account ids by aliases of the same form: the same account has the same alias wherever it is named, and nobody can tell
/// the account without the key.</summary>
/// <remarks>A number of exactly twelve digits is taken for an account id, as AWS writes them:
/// https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html.</remarks>
internal sealed partial class AccountAliases
{
    private const int Digits = 12;
    private const ulong Limit = 1_000_000_000_000;

    private readonly byte[] key;

    /// <summary>Creates the aliases of a secret key. Packages that were made with the same key have the same aliases.</summary>
    public AccountAliases(string key)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        this.key = SHA256.HashData(Encoding.UTF8.GetBytes(key));
    }

    /// <summary>Replaces every account id in a text.</summary>
    public string Replace(string text) => AccountId().Replace(text, m => AliasOf(m.Value));

    private string AliasOf(string account)
    {
        var hash = HMACSHA256.HashData(key, Encoding.ASCII.GetBytes(account));
        return (BitConverter.ToUInt64(hash) % Limit).ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(Digits, '0');
    }

    [GeneratedRegex("(?<![0-9])[0-9]{12}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex AccountId();
}
