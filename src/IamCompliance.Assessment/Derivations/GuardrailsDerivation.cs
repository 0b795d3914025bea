using IamCompliance.Assessment.Access;
using IamCompliance.Assessment.Values;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Derivations;

/// <summary>Lists the policies of the organization that bind the account.</summary>
internal sealed class GuardrailsDerivation() : Derivation("guardrails")
{
    public override DerivedValue Derive(AccountView account, Item item)
    {
        // A guardrail whose document AWS would not store is listed, and what is asked of it is unknown; one without document or targets may
        // be any.
        return GuardrailReader.Problems(account.State, []) is [var problem, ..]
            ? DerivedValue.Unknown(problem)
            : DerivedValue.Of(
                account.Access.Guardrails.Select(g => new
                {
                    PolicyName = g.Name,
                    PolicyId = g.Id,
                    g.Type,
                    g.IsAwsManaged,
                    g.TargetId,
                    g.Document,
                })
            );
    }
}
