using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Exposure;

/// <summary>Answers who gets in by a role's trust policy or by the policy of a resource, and on what conditions.</summary>
/// <remarks>
/// Where a policy can be read in two ways, it reports the exposure. What identity policies, guardrails and settings such as S3 Block Public
/// Access say besides is not looked at.
/// </remarks>
public static class PolicyExposure
{
    /// <summary>Lists whom the policy lets in: one for each principal of each Allow statement, as far as Deny statements leave something of
    /// it; sorted.</summary>
    /// <remarks>Empty for a policy that AWS could not have stored: of it nothing is known. Callers must ask
    /// <c>Document.CanBeStored</c>.</remarks>
    public static IReadOnlyList<Grantee> Of(CompiledPolicy policy, ExposureZone zone)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(zone);
        CompiledStatement[] denies = [.. policy.Statements.Where(s => s.IsDeny)];
        return
        [
            .. policy
                .Statements.Where(s => !s.IsDeny)
                .SelectMany(allow =>
                    new StatementExposure(allow, denies)
                        .Parts()
                        .GroupBy(p => p.Name)
                        .Select(g => new GranteeBuilder(allow.Source, g.Key, [.. g], zone).Build())
                )
                .OrderBy(g => g.Kind)
                .ThenBy(g => g.Id, StringComparer.Ordinal)
                .ThenBy(g => string.Join(' ', g.Actions), StringComparer.Ordinal)
                .ThenBy(g => string.Join(' ', g.ConditionKeys), StringComparer.Ordinal)
                .ThenBy(g => g.Statement, StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether the policy lets in anyone at all.</summary>
    /// <remarks>https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status</remarks>
    public static bool IsPublic(CompiledPolicy policy, ExposureZone zone) => Of(policy, zone).Any(g => g.IsAnyone);
}
