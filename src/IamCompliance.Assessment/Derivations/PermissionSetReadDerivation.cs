using IamCompliance.Assessment.Access;
using IamCompliance.Assessment.Values;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Derivations;

/// <summary>
/// Tells whether the permission set that a role was made of was read with all its policies, so that controls about permission sets judge it
/// where it can be mended. What was not read is no doubt here: then nobody else judges the role.
/// </summary>
internal sealed class PermissionSetReadDerivation() : Derivation("isPermissionSetRead")
{
    private static readonly string[] Policies =
    [
        PartIds.PermissionSets,
        PartIds.PermissionSetDetails,
        PartIds.PermissionSetInlinePolicy,
        PartIds.PermissionSetManagedPolicies,
        PartIds.PermissionSetCustomerPolicies,
    ];

    public override DerivedValue Derive(AccountView account, Item item)
    {
        if (!ProtectedRoles.IsOfIdentityCenter(item) || !account.Reading(PartIds.PermissionSets).IsProven)
            return DerivedValue.Of(false);
        var name = PermissionSetOf(item.Configuration.Text("roleName") ?? item.ResourceName);
        var sets = account.State.ItemsOf(ResourceTypes.PermissionSet).Where(s => s.Configuration.Text("name") == name).ToList();
        return DerivedValue.Of(
            name is not null && sets.Count > 0 && sets.TrueForAll(s => Policies.All(p => account.Reading(p).FindGap(s) is null))
        );
    }

    // AWSReservedSSO_<permission set>_<16 hexadecimal digits>:
    // https://docs.aws.amazon.com/singlesignon/latest/userguide/referencingpermissionsets.html
    private static string? PermissionSetOf(string? role)
    {
        const string prefix = "AWSReservedSSO_";
        if (role is null || !role.StartsWith(prefix, StringComparison.Ordinal) || role.LastIndexOf('_') is var end && end <= prefix.Length)
            return null;
        return role[prefix.Length..end];
    }
}
