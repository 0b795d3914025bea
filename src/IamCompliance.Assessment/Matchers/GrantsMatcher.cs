using IamCompliance.Assessment.Compilation;
using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Logic;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Resources;
using IamCompliance.Policies.Evaluation;
using IamCompliance.Policies.Grants;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Holds for a document that allows what is asked, be it under conditions; those on the excepted keys make it harmless.</summary>
internal sealed class GrantsMatcher(AccessQuestion asked, DocumentRole role) : DocumentMatcher(role)
{
    public override string Words => $"grants {asked.Words}{asked.Keys("not limited by")}";

    protected override Truth Decide(CompiledPolicy policy, in Scope scope, Trace? trace) => TruthLogic.Of(Find(policy, scope).Extent != GrantExtent.None);

    protected override string Describe(CompiledPolicy policy, in Scope scope) => FindingWords.Of(Find(policy, scope), "grants", "grants nothing of it");

    private GrantFinding Find(CompiledPolicy policy, in Scope scope) => PolicyGrants.Find([policy], asked.In(scope.Account.State.Header));
}
