using System.Globalization;
using IamCompliance.Policies.Documents;

namespace IamCompliance.Policies.Exposure;

/// <summary>Says of somebody a statement lets in what is true of every part of the statement.</summary>
internal sealed class GranteeBuilder(PolicyStatement statement, GranteeName name, IReadOnlyList<ExposedPart> parts, ExposureZone zone)
{
    public Grantee Build()
    {
        var isFederated = name.IsFederated;
        var limitsAudience = isFederated && Demand(l => TokenLimits.LimitsAudience(l, name));
        var isLimitedToOrganization = parts.All(p => p.Guard.DemandsOrganization(zone.OrganizationId));
        var isAnyone = name.Kind == GranteeKind.Anyone && !Demand(WhoLimits.LimitsWho);
        var isAnyAccounts = isAnyone || (name.Kind == GranteeKind.Anyone && !Demand(WhoLimits.LimitsWhose));
        var standing = new Standing(zone, name, isAnyAccounts, isLimitedToOrganization, limitsAudience, parts);
        return new Grantee
        {
            Kind = name.Kind,
            Id = name.Id,
            AccountId = name.AccountId,
            IsAnyone = isAnyone,
            IsExternal = standing.IsExternal,
            IsTrusted = standing.IsTrusted,
            IsOutsideOrganization = standing.IsOutsideOrganization,
            IsLimitedToOrganization = isLimitedToOrganization,
            RequiresExternalId = Demand(AssumeLimits.RequiresExternalId),
            RequiresMfa = Demand(AssumeLimits.RequiresMfa),
            RequiresSourceIdentity = Demand(AssumeLimits.RequiresSourceIdentity),
            LimitsSubject = LimitsSubject(),
            LimitsAudience = limitsAudience,
            LimitsSource = Demand(SourceLimits.LimitsSource),
            LimitsNetwork = Demand(NetworkLimits.LimitsNetwork),
            Actions = [.. parts.Select(p => p.Action).Distinct().Order(StringComparer.Ordinal)],
            ConditionKeys = [.. parts.SelectMany(p => p.Keys).Order(StringComparer.Ordinal).DistinctBy(k => k.ToUpperInvariant())],
            Statement = statement.Sid?.Value ?? statement.Index.ToString(CultureInfo.InvariantCulture),
        };
    }

    private bool LimitsSubject() =>
        name.IsFederated
            ? Demand(l => TokenLimits.LimitsSubject(l, name))
            : CertificateLimits.IsCertificateHolder(name) && Demand(CertificateLimits.LimitsSubject);

    private bool Demand(Func<Limit, bool> test) => parts.All(p => p.Guard.Demands(test));
}
