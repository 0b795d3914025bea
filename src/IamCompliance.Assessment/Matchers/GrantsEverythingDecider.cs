using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Predicates;
using IamCompliance.Definitions.Resources;
using IamCompliance.Policies.Evaluation;
using IamCompliance.Policies.Grants;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Holds for a document whose Allow statements grant every action on every resource, or for one whose statements do not.</summary>
/// <remarks>
/// It asks what is written, as programs do. What a principal may do in effect, after denials, boundaries and guardrails, is asked of the
/// principal: <c>grantedAccess.isAdministrator</c>.
/// </remarks>
internal sealed class GrantsEverythingDecider(BooleanLiteral wanted) : DocumentDecider(DocumentRole.Identity)
{
    private const string Nothing = "grants less than every action on every resource";

    protected override Truth WhenAbsent => TruthLogic.Of(!wanted.Value);

    protected override Truth Decide(CompiledPolicy policy, in Scope scope, Trace? trace) =>
        TruthLogic.Of((Find(policy).Extent != GrantExtent.None) == wanted.Value);

    protected override string Describe(CompiledPolicy policy, in Scope scope)
    {
        var finding = Find(policy);
        return finding.Extent == GrantExtent.None
            ? Nothing
            : $"grants every action on every resource by {string.Join(", ", finding.Statements)}";
    }

    private static GrantFinding Find(CompiledPolicy policy) => PolicyGrants.FindEverything([policy]);
}
