using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Access;

/// <summary>Tells the roles that only AWS can change, by the path under which only AWS can make roles.</summary>
/// <remarks>
/// Service-linked roles: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html. Roles of permission
/// sets: https://docs.aws.amazon.com/singlesignon/latest/userguide/referencingpermissionsets.html; the service changes them by a policy
/// that names the path, https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSSSOServiceRolePolicy.html. Everybody else gets
/// UnmodifiableEntity. A name proves nothing: anybody may choose it.
/// </remarks>
internal static class ProtectedRoles
{
    private const string ServiceLinkedPath = "/aws-service-role/";
    private const string ReservedPath = "/aws-reserved/";
    private const string IdentityCenterPath = "/aws-reserved/sso.amazonaws.com/";

    /// <summary>Tells whether a role is of those that AWS reserves for a service that makes roles for people, such as IAM Identity
    /// Center.</summary>
    public static bool IsReserved(Item role) => HasPath(role, ReservedPath);

    /// <summary>Tells whether IAM Identity Center made a role.</summary>
    public static bool IsOfIdentityCenter(Item role) => HasPath(role, IdentityCenterPath);

    /// <summary>Tells whether only AWS can change a role.</summary>
    public static bool IsProtected(Item role) => IsReserved(role) || HasPath(role, ServiceLinkedPath);

    private static bool HasPath(Item role, string path) =>
        role.Configuration.Text("path")?.StartsWith(path, StringComparison.Ordinal) == true;
}
