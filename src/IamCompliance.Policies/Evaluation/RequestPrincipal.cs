namespace IamCompliance.Policies.Evaluation;

/// <summary>Holds who makes a request.</summary>
public sealed class RequestPrincipal
{
    private const string ServiceLinkedPath = "aws-service-role/";
    private const string ServiceLinkedName = "AWSServiceRoleFor";

    /// <summary>Names a principal.</summary>
    /// <param name="type">What it is.</param>
    /// <param name="id">An ARN for users, roles and sessions; a name such as <c>ec2.amazonaws.com</c> for services; a provider's ARN or
    /// domain for the federated.</param>
    /// <param name="accountId">The account; from the ARN when null.</param>
    public RequestPrincipal(RequestPrincipalType type, string id, string? accountId = null)
    {
        Type = type;
        Id = id;
        var arn = Arn.TryParse(id);
        AccountId = accountId
            ?? (type is not RequestPrincipalType.Federated ? arn?.Account : null)
            ?? (type == RequestPrincipalType.Root && id.Length == 12 ? id : null);
        if (arn is not { Resource: var resource } || type is not (RequestPrincipalType.Role or RequestPrincipalType.AssumedRole))
            return;
        var parts = resource.Split('/');
        RoleName = parts[0] == "assumed-role" ? parts.ElementAtOrDefault(1) : parts[^1];
        IsServiceLinkedRole =
            resource.Contains("/" + ServiceLinkedPath, StringComparison.Ordinal)
            || RoleName?.StartsWith(ServiceLinkedName, StringComparison.Ordinal) == true;
    }

    /// <summary>Gets somebody without credentials.</summary>
    public static RequestPrincipal Anonymous { get; } = new(RequestPrincipalType.Anonymous, "*");

    /// <summary>Gets what the principal is.</summary>
    public RequestPrincipalType Type { get; }

    /// <summary>Gets the ARN or name.</summary>
    public string Id { get; }

    /// <summary>Gets the account the principal belongs to; null for services, the federated and the anonymous.</summary>
    public string? AccountId { get; }

    /// <summary>Gets whether the principal is a role that a service made for itself.</summary>
    /// <remarks>
    /// Their path is <c>/aws-service-role/</c>, which session ARNs do not show, and their names begin with <c>AWSServiceRoleFor</c>:
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html
    /// </remarks>
    public bool IsServiceLinkedRole { get; }

    internal string? RoleName { get; }

    /// <summary>Gets whether identity policies can be attached to the principal or to what its session was made from.</summary>
    internal bool HasIdentity =>
        Type
            is RequestPrincipalType.User
                or RequestPrincipalType.Role
                or RequestPrincipalType.AssumedRole
                or RequestPrincipalType.FederatedUser;

    /// <summary>Gets whether the principal belongs to an account, and with that to the account's organization.</summary>
    internal bool IsInAccount => HasIdentity || Type is RequestPrincipalType.Root or RequestPrincipalType.CanonicalUser;
}
