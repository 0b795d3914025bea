using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Predicates;
using IamCompliance.Definitions.Resources;
using IamCompliance.Policies.Evaluation;
using IamCompliance.Policies.Grants;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Holds for a document that allows every action on every resource, or for one that does not.</summary>
internal sealed class IsAdministratorDecider(BooleanLiteral wanted) : DocumentDecider(DocumentRole.Identity)
{
    protected override Truth WhenAbsent => TruthLogic.Of(!wanted.Value);

    protected override Truth Decide(CompiledPolicy policy, in Scope scope, Trace? trace) => TruthLogic.Of(Is(policy) == wanted.Value);

    protected override string Describe(CompiledPolicy policy, in Scope scope) =>
        Is(policy) ? "allows every action on every resource" : "does not allow every action on every resource";

    private static bool Is(CompiledPolicy policy) => PolicyGrants.IsAdministrator([policy]);
}
