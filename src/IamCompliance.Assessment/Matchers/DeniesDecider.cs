using IamCompliance.Assessment.Compilation;
using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Resources;
using IamCompliance.Policies.Evaluation;
using IamCompliance.Policies.Grants;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Holds for a document that denies what is asked whatever the request; conditions on the accepted keys are declared
/// exceptions.</summary>
internal sealed class DeniesDecider(AccessQuestion asked, DocumentRole role) : DocumentDecider(role)
{
    protected override Truth Decide(CompiledPolicy policy, in Scope scope, Trace? trace) =>
        Find(policy, scope) is { } finding ? TruthLogic.Of(finding.Extent == GrantExtent.Unconditional) : Truth.Unknown;

    protected override string Describe(CompiledPolicy policy, in Scope scope) =>
        Find(policy, scope) is { } finding ? FindingWords.Of(finding, "denies", "does not deny it") : AccessQuestion.WithoutArn;

    private GrantFinding? Find(CompiledPolicy policy, in Scope scope) =>
        asked.In(scope) is { } question ? PolicyGrants.FindDenied([policy], question) : null;
}
