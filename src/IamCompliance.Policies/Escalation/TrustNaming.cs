using IamCompliance.Policies.Analysis;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Escalation;

/// <summary>Writes the trust policy that somebody who may write one would write: it names them.</summary>
internal static class TrustNaming
{
    public static PolicyGroup Of(AccountPrincipal principal) =>
        new(
            PolicyLayer.Resource,
            [
                CompiledPolicy.Compile(
                    "the trust policy it writes",
                    $$"""
                    {"Version":"2012-10-17",
                    "Statement":{"Effect":"Allow","Principal":{"AWS":"{{principal.Arn}}"},"Action":"sts:AssumeRole"} }
                    """,
                    PolicyKind.Trust
                ),
            ]
        );
}
