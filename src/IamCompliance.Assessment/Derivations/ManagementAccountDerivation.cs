using IamCompliance.Assessment.Access;
using IamCompliance.Assessment.Values;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Derivations;

/// <summary>Tells whether the account manages its organization.</summary>
internal sealed class ManagementAccountDerivation() : Derivation("isManagementAccount")
{
    public override DerivedValue Derive(AccountView account, Item item) =>
        DerivedValue.Of(GuardrailReader.IsManagementAccount(item.Configuration, account.State.Header.AccountId));
}
