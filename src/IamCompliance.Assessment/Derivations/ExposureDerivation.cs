using IamCompliance.Assessment.Access;
using IamCompliance.Assessment.Values;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Exposure;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Derivations;

/// <summary>Works out whom a role's trust policy or the policy of a resource lets in.</summary>
/// <param name="path">The property.</param>
/// <param name="document">The property that holds the policy.</param>
/// <param name="kind">What the policy is.</param>
internal sealed class ExposureDerivation(string path, string document, PolicyKind kind) : Derivation(path)
{
    public override DerivedValue Derive(AccountView account, Item item)
    {
        // Every role and every key has a policy; that it is missing says nothing of it.
        if (item.Configuration.Object(document) is not { } policy)
            return item.ResourceType == ResourceTypes.Bucket
                ? Of([], null)
                : DerivedValue.Unknown($"the {document} of {item.ResourceId} was not recorded");
        var access = account.Access;
        var compiled = access.Compile(policy, kind);
        return DocumentReader.WhyUndecidable(compiled) is { } doubt
            ? DerivedValue.Unknown(doubt)
            : Of(PolicyExposure.Of(compiled, access.Zone), WhyUnread(account));
    }

    // What nobody read of the organization is named, with the permission to read it.
    private static string? WhyUnread(AccountView account) =>
        new[] { PartIds.Organization, PartIds.OrganizationAccounts }.Select(account.Reading).FirstOrDefault(r => !r.IsProven)?.Cause;

    private static DerivedValue Of(IReadOnlyList<Grantee> grantees, string? unread) =>
        DerivedValue.Of(new { Principals = grantees.Select(g => Shape(g, unread)), IsPublic = grantees.Any(g => g.IsAnyone) });

    private static object Shape(Grantee grantee, string? unread) =>
        new
        {
            grantee.Kind,
            grantee.Id,
            grantee.AccountId,
            grantee.IsAnyone,
            grantee.IsExternal,
            IsOutsideOrganization = grantee.IsOutsideOrganization
                ?? DerivedValue.NotKnown(
                    $"neither a condition nor the organization's list of accounts tells whether {grantee.Id} is "
                        + $"outside{(unread is null ? "" : $"; {unread}")}"
                ),
            grantee.IsLimitedToOrganization,
            grantee.RequiresExternalId,
            grantee.RequiresMfa,
            grantee.RequiresSourceIdentity,
            grantee.LimitsSubject,
            grantee.LimitsAudience,
            grantee.LimitsSource,
            grantee.LimitsNetwork,
            grantee.Actions,
            grantee.ConditionKeys,
            grantee.Statement,
        };
}
