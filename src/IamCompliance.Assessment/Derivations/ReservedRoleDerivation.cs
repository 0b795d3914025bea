using IamCompliance.Assessment.Access;
using IamCompliance.Assessment.Values;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Derivations;

/// <summary>Tells whether a role is one that AWS reserves, such as those of permission sets.</summary>
internal sealed class ReservedRoleDerivation() : Derivation("isReserved")
{
    public override DerivedValue Derive(AccountView account, Item item) => DerivedValue.Of(ProtectedRoles.IsReserved(item));
}
