using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Predicates;
using IamCompliance.Definitions.Resources;
using IamCompliance.Policies.Evaluation;
using IamCompliance.Policies.Exposure;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Holds for a document that lets anyone in, or for one that does not.</summary>
internal sealed class GrantsPublicAccessDecider(BooleanLiteral wanted, DocumentRole role) : DocumentDecider(role)
{
    protected override Truth WhenAbsent => TruthLogic.Of(!wanted.Value);

    protected override Truth Decide(CompiledPolicy policy, in Scope scope, Trace? trace) =>
        TruthLogic.Of(Is(policy, scope) == wanted.Value);

    protected override string Describe(CompiledPolicy policy, in Scope scope)
    {
        if (!Is(policy, scope))
            return "does not let anyone in";
        var statements = PolicyExposure
            .Of(policy, Zone(scope))
            .Where(g => g.IsAnyone)
            .Select(g => g.Statement)
            .Distinct(StringComparer.Ordinal);
        return $"lets anyone in by statement {string.Join(", ", statements)}";
    }

    private static bool Is(CompiledPolicy policy, in Scope scope) => PolicyExposure.IsPublic(policy, Zone(scope));

    private static ExposureZone Zone(in Scope scope) => new(scope.Account.State.Header.AccountId, null, null, new HashSet<string>());
}
