using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Principals;

/// <summary>One principal of a statement, compiled.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html</remarks>
internal sealed class PrincipalMatcher
{
    private readonly PolicyPrincipalType type;
    private readonly string value;
    private readonly string? account;
    private readonly string? roleName;

    public PrincipalMatcher(PolicyPrincipal principal)
    {
        type = principal.Value == "*" && principal.Type == PolicyPrincipalType.Aws ? PolicyPrincipalType.Everyone : principal.Type;
        value = principal.Value;
        if (type != PolicyPrincipalType.Aws)
            return;
        if (PrincipalSyntax.IsAccount(value))
        {
            account = value;
            return;
        }

        if (Arn.TryParse(value) is not { } arn)
            return;
        if (arn.Service is "iam" && arn.Resource is "root")
            account = arn.Account;
        else if (arn.Service is "iam" && arn.Resource.StartsWith("role/", StringComparison.Ordinal))
            roleName = $"{arn.Account}/{arn.Resource[(arn.Resource.LastIndexOf('/') + 1)..]}";
    }

    /// <summary>Gets whether everybody is meant.</summary>
    public bool IsEveryone => type == PolicyPrincipalType.Everyone;

    public Grant Match(RequestPrincipal principal) =>
        type switch
        {
            // "*" and {"AWS": "*"} are equivalent: everybody, "including anonymous users". "For IAM users and role principals within your
            // account, no other permissions are required", and permissions boundaries and session policies do not limit them.
            PolicyPrincipalType.Everyone => Grant.Direct,
            PolicyPrincipalType.Aws => MatchAws(principal),
            PolicyPrincipalType.Service => Named(principal, RequestPrincipalType.Service),
            PolicyPrincipalType.Federated => Named(principal, RequestPrincipalType.Federated),
            _ => Named(principal, RequestPrincipalType.CanonicalUser),
        };

    private Grant MatchAws(RequestPrincipal principal)
    {
        if (!principal.IsInAccount)
            return Grant.None;
        if (account is not null)
        {
            if (principal.AccountId != account)
                return Grant.None;
            // The account's ARN is the root user's own.
            return principal.Type == RequestPrincipalType.Root ? Grant.Direct : Grant.Delegated;
        }

        if (value == principal.Id)
            return roleName is not null ? Grant.Limited : Grant.Direct;
        return principal.Type == RequestPrincipalType.AssumedRole && IsRoleOf(principal) ? Grant.Limited : Grant.None;
    }

    // The ARN of a session has no path: names of roles are unique within an account.
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns
    private bool IsRoleOf(RequestPrincipal session) =>
        roleName is not null
        && session.RoleName is { } name
        && session.AccountId is { } id
        && roleName.Length == id.Length + 1 + name.Length
        && roleName.StartsWith(id, StringComparison.Ordinal)
        && roleName[id.Length] == '/'
        && roleName.EndsWith(name, StringComparison.Ordinal);

    private Grant Named(RequestPrincipal principal, RequestPrincipalType wanted) =>
        principal.Type == wanted && (value == "*" || value == principal.Id) ? Grant.Direct : Grant.None;
}
