using IamCompliance.Assessment.Compilation;
using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Resources;
using IamCompliance.Policies.Evaluation;
using IamCompliance.Policies.Grants;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Holds for a document that allows what is asked, be it under conditions; those on the excepted keys make it harmless.</summary>
internal sealed class GrantsDecider(AccessQuestion asked, DocumentRole role) : DocumentDecider(role)
{
    protected override Truth Decide(CompiledPolicy policy, in Scope scope, Trace? trace) =>
        Find(policy, scope) is { } finding ? TruthLogic.Of(finding.Extent != GrantExtent.None) : Truth.Unknown;

    protected override string Describe(CompiledPolicy policy, in Scope scope) =>
        Find(policy, scope) is { } finding ? FindingWords.Of(finding, "grants", "grants nothing of it") : AccessQuestion.WithoutArn;

    private GrantFinding? Find(CompiledPolicy policy, in Scope scope) =>
        asked.In(scope) is { } question ? PolicyGrants.Find([policy], question) : null;
}
