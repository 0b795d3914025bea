using System.Text.Json;
using IamCompliance.Assessment.Access;
using IamCompliance.Assessment.Values;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Derivations;

/// <summary>Works out the least number of characters of a password, which AWS demands also where the account has no policy of its
/// own.</summary>
/// <remarks>
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html#default-policy-details: eight characters,
/// three of four kinds, no end of life and no memory of former passwords. Of the kinds none is demanded by itself, so that nothing else
/// follows.
/// </remarks>
internal sealed class MinimumPasswordLengthDerivation() : Derivation("minimumPasswordLength")
{
    private const int Default = 8;

    public override DerivedValue Derive(AccountView account, Item item)
    {
        if (item.Configuration.Object("passwordPolicy") is not { } policy)
            return DerivedValue.Of(Default);
        return
            policy.ValueKind == JsonValueKind.Object
            && policy.TryGetProperty("minimumPasswordLength", out var length)
            && length.ValueKind == JsonValueKind.Number
            ? DerivedValue.Of(length)
            : DerivedValue.Unknown("the password policy was recorded without its minimum length");
    }
}
