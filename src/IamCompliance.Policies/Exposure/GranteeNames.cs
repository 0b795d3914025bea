using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Exposure;

/// <summary>Tells what a principal is from the way it is written.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html</remarks>
internal static class GranteeNames
{
    private const string Oidc = "oidc-provider/";
    private const string Saml = "saml-provider/";

    public static GranteeName Of(PolicyPrincipal principal) =>
        principal.Value == "*"
            ? GranteeName.Anyone
            : principal.Type switch
            {
                PolicyPrincipalType.Everyone => GranteeName.Anyone,
                PolicyPrincipalType.Aws => OfAws(principal.Value),
                PolicyPrincipalType.Service => new(GranteeKind.Service, principal.Value, null),
                PolicyPrincipalType.Federated => OfFederated(principal.Value),
                _ => new(GranteeKind.CanonicalUser, principal.Value, null),
            };

    /// <summary>Tells what an account id, an ARN or the id of a deleted principal stands for; an ARN with wildcards stands for its
    /// account.</summary>
    public static GranteeName OfAws(string value)
    {
        if (PrincipalSyntax.IsAccount(value))
            return new(GranteeKind.Account, value, value);
        if (PrincipalSyntax.IsUniqueId(value))
            return new(GranteeKind.DeletedPrincipal, value, null);
        if (Arn.TryParse(value) is not { } arn)
            return new(GranteeKind.Other, value, null);
        // Origin access identities are nobody's users and can be of any account's distributions:
        // https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html
        if (arn.Account is "cloudfront")
            return new(GranteeKind.CanonicalUser, value, null);
        return new(
            FixedValues.IsFixed(value) ? KindOf(arn.Service, arn.Resource) : GranteeKind.Account,
            value,
            FixedValues.AccountOf(value)
        );
    }

    /// <summary>Gets the provider's name as condition keys begin with it: <c>token.actions.githubusercontent.com</c>.</summary>
    public static string ProviderOf(GranteeName name) =>
        name.Kind == GranteeKind.OidcProvider ? name.Id[(name.Id.IndexOf(Oidc, StringComparison.Ordinal) + Oidc.Length)..] : name.Id;

    /// <summary>Makes the principal that stands for all that is named.</summary>
    public static RequestPrincipal Caller(GranteeName name) =>
        new(
            name.Kind switch
            {
                GranteeKind.Account => RequestPrincipalType.Root,
                GranteeKind.Role => RequestPrincipalType.Role,
                GranteeKind.Session => RequestPrincipalType.AssumedRole,
                GranteeKind.FederatedUser => RequestPrincipalType.FederatedUser,
                GranteeKind.Service => RequestPrincipalType.Service,
                GranteeKind.CanonicalUser => RequestPrincipalType.CanonicalUser,
                GranteeKind.Anyone => RequestPrincipalType.Anonymous,
                _ => name.IsFederated ? RequestPrincipalType.Federated : RequestPrincipalType.User,
            },
            name.Id,
            name.AccountId
        );

    private static GranteeKind KindOf(ReadOnlySpan<char> service, ReadOnlySpan<char> resource)
    {
        if (service is "iam")
        {
            return resource is "root" ? GranteeKind.Account
                : resource.StartsWith("user/", StringComparison.Ordinal) ? GranteeKind.User
                : resource.StartsWith("role/", StringComparison.Ordinal) ? GranteeKind.Role
                : GranteeKind.Other;
        }

        return service is not "sts" ? GranteeKind.Other
            : resource.StartsWith("assumed-role/", StringComparison.Ordinal) ? GranteeKind.Session
            : resource.StartsWith("federated-user/", StringComparison.Ordinal) ? GranteeKind.FederatedUser
            : GranteeKind.Other;
    }

    private static GranteeName OfFederated(string value)
    {
        if (Arn.TryParse(value) is not { } arn)
            return new(GranteeKind.WebIdentity, value, null);
        var kind =
            arn.Resource.StartsWith(Oidc, StringComparison.Ordinal) ? GranteeKind.OidcProvider
            : arn.Resource.StartsWith(Saml, StringComparison.Ordinal) ? GranteeKind.SamlProvider
            : GranteeKind.Other;
        return new(kind, value, arn.Account);
    }
}
