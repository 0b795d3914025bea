namespace IamCompliance.Policies.Exposure;

/// <summary>Tells subjects that say who from those that leave it open.</summary>
/// <remarks>
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html: the subject limits "which GitHub organizations,
/// repositories, and branches" can assume the role. What other claims of GitHub say: <see cref="GitHubClaims"/>.
/// </remarks>
internal static class TokenSubjects
{
    // Providers that many organizations share, and the claims a subject can begin with that say whose token it is. Of GitHub:
    // https://docs.github.com/en/actions/reference/security/oidc#customizing-the-subject-claims-for-an-organization-or-repository
    private static readonly Dictionary<string, string[]> Shared = new(StringComparer.OrdinalIgnoreCase)
    {
        [GitHubClaims.Provider] =
        [
            "repo",
            "repository",
            "repository_id",
            "repository_owner",
            "repository_owner_id",
            "job_workflow_ref",
            "enterprise",
            "enterprise_id",
        ],
        ["gitlab.com"] = ["project_path"],
        ["app.terraform.io"] = ["organization"],
        ["agent.buildkite.com"] = ["organization"],
    };

    private const string Kubernetes = "system:serviceaccount:";

    /// <summary>Whether a subject, in which the part after the first separator says who, leaves that part fixed.</summary>
    public static bool SaysWho(string provider, string subject)
    {
        if (Shared.TryGetValue(provider, out var claims))
        {
            var parts = subject.Split(':', '/');
            return parts.Length > 1 && claims.Contains(parts[0], StringComparer.Ordinal) && FixedValues.IsFixed(parts[1]);
        }

        if (FixedValues.IsFixed(subject))
            return true;
        // In Kubernetes the namespace says who: https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html
        // Bitbucket's begin with the repository itself:
        // https://support.atlassian.com/bitbucket-cloud/docs/deploy-on-aws-using-bitbucket-pipelines-openid-connect/
        if (subject.Split(':')[0] is ['{', .., '}'] repository)
            return FixedValues.IsFixed(repository);
        var who =
            subject.StartsWith(Kubernetes, StringComparison.Ordinal) ? subject[Kubernetes.Length..].Split(':')
            : subject.Split(':', '/', '|') is { Length: > 2 } found && FixedValues.IsFixed(found[0]) ? found[1..]
            : [];
        return who.Length > 1 && FixedValues.IsFixed(who[0]);
    }
}
