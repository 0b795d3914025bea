using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Tests.Exposure;

/// <summary>Requests of those nobody knows: without credentials, or from an account no policy names, with all that they can choose
/// themselves.</summary>
internal static class Strangers
{
    private static readonly CompiledPolicy Everything = CompiledPolicy.Compile(
        "own",
        """{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}""",
        PolicyKind.Identity
    );

    private static readonly RequestPrincipal[] Principals =
    [
        RequestPrincipal.Anonymous,
        new(RequestPrincipalType.User, "arn:aws:iam::666600006666:user/eve"),
    ];

    // What a stranger sends or leaves out, group by group.
    private static readonly (string Key, string Value)[][] Chosen =
    [
        [
            ("aws:SecureTransport", "true"),
            ("aws:PrincipalTag/team", "red"),
            ("aws:PrincipalTag/vpc", "vpc-666"),
            ("aws:SourceVpc", "vpc-666"),
            ("aws:SourceVpce", "vpce-666"),
        ],
        [("aws:PrincipalOrgID", "o-evil")],
        [("aws:PrincipalOrgPaths", "o-evil/r-6/")],
        [("aws:SourceIp", "198.51.100.7")],
        [("aws:PrincipalArn", "arn:aws:iam::666600006666:user/eve"), ("aws:PrincipalAccount", "666600006666")],
    ];

    private static readonly RequestContext[] Contexts =
    [
        .. Enumerable
            .Range(0, 1 << Chosen.Length)
            .Select(bits =>
                RequestContext.Complete(
                    Chosen
                        .Where((_, i) => (bits >> i & 1) != 0)
                        .SelectMany(g => g)
                        .Select(c => new KeyValuePair<string, IReadOnlyList<string>>(c.Key, [c.Value]))
                )
            ),
    ];

    private static readonly EvaluationRequest[] Requests =
    [
        .. from context in Contexts
        from principal in Principals
        from action in new[] { "s3:GetObject", "s3:PutObject", "s3:GetObjectAcl", "s3:DeleteObject", "sqs:SendMessage" }
        from resource in new[] { "arn:aws:s3:::acme/a", "arn:aws:s3:::acme/private/b", "arn:aws:s3:::other/c" }
        select new EvaluationRequest(principal, action, resource, Exposed.Own, context),
    ];

    /// <summary>Finds a request that is allowed.</summary>
    public static EvaluationRequest? FirstLetIn(CompiledPolicy resource)
    {
        var stack = new PolicyStack(new PolicyStackParts { Identity = [Everything], Resource = resource });
        return Requests.FirstOrDefault(r => PolicyEvaluator.Decide(r, stack) == Decision.Allowed);
    }
}
