using IamCompliance.Assessment.Access;
using IamCompliance.Assessment.Values;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Exposure;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Derivations;

/// <summary>Tells whether only AWS can change a role, or the identity provider that reserved roles use.</summary>
internal sealed class ProtectionDerivation() : Derivation("isProtected")
{
    private const string TrustPolicy = "assumeRolePolicyDocument";

    public override DerivedValue Derive(AccountView account, Item item) =>
        item.ResourceType == ResourceTypes.Role ? DerivedValue.Of(ProtectedRoles.IsProtected(item)) : OfProvider(account, item);

    // The provider is IAM Identity Center's when its roles let it in: https://docs.aws.amazon.com/singlesignon/latest/userguide/idp.html
    private static DerivedValue OfProvider(AccountView account, Item provider)
    {
        var arn = provider.Configuration.Text("arn") ?? provider.Arn;
        var reserved = account.State.ItemsOf(ResourceTypes.Role).Where(ProtectedRoles.IsReserved).ToList();
        if (reserved.Any(r => LetsIn(account.Access, r, arn)))
            return DerivedValue.Of(true);
        return reserved.Find(r => IsUndecidable(account.Access, r)) is { } role
            ? DerivedValue.Unknown($"whom {role.ResourceName ?? role.ResourceId} lets in cannot be told from its trust policy")
            : DerivedValue.Of(false);
    }

    private static bool LetsIn(AccountPermissions access, Item role, string? provider) =>
        role.Configuration.Object(TrustPolicy) is { } document
        && PolicyExposure
            .Of(access.Compile(document, PolicyKind.Trust), access.Zone)
            .Any(g => g.Kind == GranteeKind.SamlProvider && g.Id == provider);

    private static bool IsUndecidable(AccountPermissions access, Item role) =>
        role.Configuration.Object(TrustPolicy) is not { } document
        || DocumentReader.WhyUndecidable(access.Compile(document, PolicyKind.Trust)) is not null;
}
