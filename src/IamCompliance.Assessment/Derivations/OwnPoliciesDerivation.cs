using IamCompliance.Assessment.Access;
using IamCompliance.Assessment.Values;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Derivations;

/// <summary>Lists the policies that the account's own people wrote.</summary>
internal sealed class OwnPoliciesDerivation() : Derivation("ownPolicies")
{
    public override DerivedValue Derive(AccountView account, Item item)
    {
        var own = OwnPolicies.Of(account.State, account.Access.Shelf).OrderBy(p => p.Name, StringComparer.Ordinal).ToList();
        return own.Find(p => p.Policy.Policy is null)?.Policy.Problem is { } problem
            ? DerivedValue.Unknown(problem)
            : DerivedValue.Of(
                own.Select(p => new
                {
                    p.Name,
                    PolicyName = p.Policy.Name,
                    Source = p.OwnerType is null ? "managed" : "inline",
                    p.OwnerType,
                    p.OwnerName,
                    p.IsInUse,
                    p.Policy.Document,
                })
            );
    }
}
