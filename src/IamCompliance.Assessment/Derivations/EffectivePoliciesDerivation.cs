using IamCompliance.Assessment.Access;
using IamCompliance.Assessment.Values;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Derivations;

/// <summary>Lists every policy that grants a user, group or role something.</summary>
internal sealed class EffectivePoliciesDerivation() : Derivation("effectivePolicies")
{
    public override DerivedValue Derive(AccountView account, Item item)
    {
        var held = HeldPolicies.Of(item, account.Access.Shelf).ToList();
        return held.Find(h => h.Policy is null)?.Problem is { } problem
            ? DerivedValue.Unknown(problem)
            : DerivedValue.Of(
                held.Select(h => new
                {
                    PolicyName = h.Name,
                    PolicyArn = h.Arn,
                    h.Source,
                    h.GroupName,
                    h.IsAwsManaged,
                    h.Document,
                })
            );
    }
}
