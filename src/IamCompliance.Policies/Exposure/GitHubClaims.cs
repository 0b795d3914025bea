namespace IamCompliance.Policies.Exposure;

/// <summary>Knows which claims of GitHub's tokens, beside the subject, say whose workflow it is.</summary>
/// <remarks>
/// <para>Since January 2026 AWS STS has these claims as condition keys: <c>actor</c>, <c>actor_id</c>, <c>enterprise_id</c>,
/// <c>environment</c>, <c>job_workflow_ref</c>, <c>ref</c>, <c>repository</c>, <c>repository_id</c>, <c>workflow</c>
/// (https://aws.amazon.com/about-aws/whats-new/2026/01/aws-sts-supports-validation-identity-provider-claims/ and
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif).</para>
/// <para>A repository, by name or id, the enterprise, and the workflow file that runs say who. Branches, environments and workflows have
/// names that everybody can give to their own, and an actor starts workflows in repositories of others as well: those limit nothing. Claims
/// that AWS does not have as keys, such as <c>repository_owner_id</c>, are in no request; a statement that asks for one lets nobody in
/// today and says nothing of tomorrow, so it does not count either.</para>
/// </remarks>
internal static class GitHubClaims
{
    public const string Provider = "token.actions.githubusercontent.com";

    // Ids stand for themselves; names and files begin with the owner: octo-org/octo-repo,
    // octo-org/automation/.github/workflows/oidc.yml@refs/heads/main.
    private static readonly Dictionary<string, Func<string, bool>> Tests = new(StringComparer.OrdinalIgnoreCase)
    {
        [$"{Provider}:enterprise_id"] = FixedValues.IsFixed,
        [$"{Provider}:job_workflow_ref"] = IsOfOneOwner,
        [$"{Provider}:repository"] = IsOfOneOwner,
        [$"{Provider}:repository_id"] = FixedValues.IsFixed,
    };

    /// <summary>Gets the condition keys by which a policy can say whose workflow it means.</summary>
    public static IEnumerable<string> KeysThatSayWho => Tests.Keys;

    public static bool SayWho(Limit limit) => Tests.TryGetValue(limit.Key, out var test) && limit.IsAmong(test);

    private static bool IsOfOneOwner(string value) =>
        value.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash && FixedValues.IsFixed(value[..slash]);
}
