using IamCompliance.Policies.Exposure;

namespace IamCompliance.Policies.Tests.Exposure;

/// <summary>https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp.html</summary>
public sealed class TokenTests
{
    private const string GitHub = "token.actions.githubusercontent.com";
    private const string Cluster = "oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLED539D4633E53DE1B71EXAMPLE";

    [Theory]
    [InlineData(GitHub, "repo:octo-org/octo-repo:ref:refs/heads/main", true)]
    [InlineData(GitHub, "repo:octo-org/*", true)]
    [InlineData(GitHub, "repo:octo-org/octo-repo:*", true)]
    [InlineData(GitHub, "repository_owner:octo-org", true)]
    [InlineData(GitHub, "job_workflow_ref:octo-org/automation/.github/workflows/deploy.yml@*", true)]
    [InlineData(GitHub, "*", false)]
    [InlineData(GitHub, "repo:*", false)]
    [InlineData(GitHub, "repo:*/*", false)]
    [InlineData(GitHub, "repo:*/octo-repo:ref:refs/heads/main", false)]
    [InlineData(GitHub, "repo:octo-org*", false)]
    [InlineData(GitHub, "repo:octo-*/octo-repo:*", false)]
    [InlineData(GitHub, "*:octo-org/octo-repo:*", false)]
    [InlineData(GitHub, "repo:${aws:PrincipalTag/org}/x", false)]
    [InlineData(GitHub, "environment:production", false)]
    [InlineData("gitlab.com", "project_path:acme/*:ref_type:branch:ref:main", true)]
    [InlineData("gitlab.com", "project_path:*/app:ref_type:branch:ref:main", false)]
    [InlineData("app.terraform.io", "organization:acme:project:*:workspace:*:run_phase:*", true)]
    [InlineData("app.terraform.io", "organization:*:project:x:workspace:*:run_phase:*", false)]
    [InlineData(Cluster, "system:serviceaccount:payments:app", true)]
    [InlineData(Cluster, "system:serviceaccount:payments:*", true)]
    [InlineData(Cluster, "system:serviceaccount:*:app", false)]
    [InlineData(Cluster, "system:serviceaccount:*:*", false)]
    [InlineData("api.bitbucket.org/2.0/workspaces/acme/pipelines-config/identity/oidc", "{a3b1}:*", true)]
    [InlineData("api.bitbucket.org/2.0/workspaces/acme/pipelines-config/identity/oidc", "{*}:*", false)]
    [InlineData("idp.example.com/realms/acme", "f47ac10b-58cc", true)]
    [InlineData("idp.example.com/realms/acme", "user:ada:*", true)]
    [InlineData("idp.example.com/realms/acme", "user:*", false)]
    [InlineData("idp.example.com/realms/acme", "a*", false)]
    public void A_subject_limits_when_it_says_who(string provider, string subject, bool expected) =>
        Assert.Equal(expected, Exposed.Only(Oidc(provider, $$""" "StringLike":{"{{provider}}:sub":"{{subject}}"} """)).LimitsSubject);

    [Theory]
    [InlineData(""" "StringEquals":{"token.actions.githubusercontent.com:sub":"repo:o/r:ref:main"} """, true)]
    [InlineData(""" "StringEqualsIgnoreCase":{"TOKEN.actions.githubusercontent.com:SUB":"repo:o/r:ref:main"} """, true)]
    [InlineData(""" "ForAnyValue:StringLike":{"token.actions.githubusercontent.com:sub":"repo:o/*"} """, true)]
    [InlineData(""" "ForAllValues:StringLike":{"token.actions.githubusercontent.com:sub":"repo:o/*"} """, false)]
    [InlineData(
        """ "ForAllValues:StringLike":{"token.actions.githubusercontent.com:sub":"repo:o/*"},"Null":{"token.actions.githubusercontent.com:sub":"false"} """,
        true
    )]
    [InlineData(""" "StringLikeIfExists":{"token.actions.githubusercontent.com:sub":"repo:o/*"} """, false)]
    [InlineData(""" "StringNotLike":{"token.actions.githubusercontent.com:sub":"repo:evil/*"} """, false)]
    [InlineData(""" "StringLike":{"token.actions.githubusercontent.com:sub":["repo:o/*","repo:*"]} """, false)]
    [InlineData(""" "StringLike":{"gitlab.com:sub":"project_path:o/*"} """, false)]
    [InlineData(""" "StringEquals":{"token.actions.githubusercontent.com:repository_owner":"o"} """, false)]
    public void A_subject_limits_by_operators_that_refuse_tokens_without_it(string condition, bool expected) =>
        Assert.Equal(expected, Exposed.Only(Oidc(GitHub, condition)).LimitsSubject);

    [Theory]
    [InlineData("repository_id", "123456789", true)]
    [InlineData("repository_id", "*", false)]
    [InlineData("repository_id", "1234*", false)]
    [InlineData("enterprise_id", "4711", true)]
    [InlineData("repository", "octo-org/octo-repo", true)]
    [InlineData("repository", "octo-org/*", true)]
    [InlineData("repository", "octo-org*", false)]
    [InlineData("repository", "*/octo-repo", false)]
    [InlineData("repository", "/octo-repo", false)]
    [InlineData("job_workflow_ref", "octo-org/automation/.github/workflows/deploy.yml@*", true)]
    [InlineData("job_workflow_ref", "*/.github/workflows/deploy.yml@refs/heads/main", false)]
    [InlineData("actor", "octocat", false)]
    [InlineData("actor_id", "583231", false)]
    [InlineData("ref", "refs/heads/main", false)]
    [InlineData("environment", "production", false)]
    [InlineData("workflow", "deploy", false)]
    [InlineData("repository_owner_id", "65", false)]
    public void Of_other_claims_of_GitHub_those_limit_that_say_whose_workflow_it_is(string claim, string value, bool expected) =>
        Assert.Equal(expected, Exposed.Only(Oidc(GitHub, $$""" "StringLike":{"{{GitHub}}:{{claim}}":"{{value}}"} """)).LimitsSubject);

    [Theory]
    [InlineData(""" "StringEqualsIfExists":{"token.actions.githubusercontent.com:repository_id":"1"} """)]
    [InlineData(""" "StringNotEquals":{"token.actions.githubusercontent.com:repository_id":"1"} """)]
    [InlineData(""" "StringEquals":{"token.actions.githubusercontent.com:repository_id":["1","${aws:PrincipalTag/id}"]} """)]
    [InlineData(""" "StringEquals":{"gitlab.com:repository_id":"1"} """)]
    public void A_claim_of_GitHub_that_a_token_need_not_have_limits_nothing(string condition) =>
        Assert.False(Exposed.Only(Oidc(GitHub, condition)).LimitsSubject);

    [Theory]
    [InlineData(
        "arn:aws:iam::111122223333:oidc-provider/" + GitHub,
        """ "StringEquals":{"token.actions.githubusercontent.com:aud":"sts.amazonaws.com"} """,
        true
    )]
    [InlineData(
        "arn:aws:iam::111122223333:oidc-provider/" + GitHub,
        """ "StringLike":{"token.actions.githubusercontent.com:aud":"*"} """,
        false
    )]
    [InlineData(
        "arn:aws:iam::111122223333:oidc-provider/" + GitHub,
        """ "ForAllValues:StringEquals":{"token.actions.githubusercontent.com:aud":"sts.amazonaws.com"} """,
        false
    )]
    [InlineData(
        "arn:aws:iam::111122223333:saml-provider/corp",
        """ "StringEquals":{"SAML:aud":"https://signin.aws.amazon.com/saml"} """,
        true
    )]
    [InlineData(
        "arn:aws:iam::111122223333:saml-provider/corp",
        """ "StringEqualsIfExists":{"SAML:aud":"https://signin.aws.amazon.com/saml"} """,
        false
    )]
    [InlineData("cognito-identity.amazonaws.com", """ "StringEquals":{"cognito-identity.amazonaws.com:aud":"us-east-1:12345678"} """, true)]
    [InlineData("accounts.google.com", """ "StringEquals":{"accounts.google.com:aud":"66677788899900pro0"} """, true)]
    [InlineData("www.amazon.com", """ "StringEquals":{"www.amazon.com:app_id":"amzn1.application-oa2-123456"} """, true)]
    [InlineData("graph.facebook.com", """ "StringEquals":{"graph.facebook.com:app_id":"111222333444555"} """, true)]
    [InlineData("graph.facebook.com", """ "StringEquals":{"accounts.google.com:aud":"66677788899900pro0"} """, false)]
    public void An_audience_limits_when_it_is_fixed(string provider, string condition, bool expected) =>
        Assert.Equal(
            expected,
            Exposed.Only(Exposed.Trust(Exposed.Assume($$"""{"Federated":"{{provider}}"}""", condition, ActionFor(provider)))).LimitsAudience
        );

    [Theory]
    [InlineData("authenticated", true)]
    [InlineData("cognito-idp.us-east-1.amazonaws.com/us-east-1_x:*", true)]
    [InlineData("unauthenticated", false)]
    [InlineData("*authenticated", false)]
    [InlineData("*", false)]
    public void A_cognito_pool_limits_to_those_who_logged_in(string amr, bool expected)
    {
        var condition =
            $$""" "StringEquals":{"cognito-identity.amazonaws.com:aud":"us-east-1:12345678"},"ForAnyValue:StringLike":{"cognito-identity.amazonaws.com:amr":"{{amr}}"} """;
        var grantee = Exposed.Only(
            Exposed.Trust(Exposed.Assume("""{"Federated":"cognito-identity.amazonaws.com"}""", condition, "sts:AssumeRoleWithWebIdentity"))
        );
        Assert.Equal((expected, true, false), (grantee.LimitsSubject, grantee.LimitsAudience, grantee.IsExternal));
    }

    [Fact]
    public void A_provider_known_to_all_accounts_is_external_without_an_audience() =>
        Assert.True(
            Exposed
                .Only(Exposed.Trust(Exposed.Assume("""{"Federated":"accounts.google.com"}""", "", "sts:AssumeRoleWithWebIdentity")))
                .IsExternal
        );

    private static string ActionFor(string provider) =>
        provider.Contains("saml", StringComparison.Ordinal) ? "sts:AssumeRoleWithSAML" : "sts:AssumeRoleWithWebIdentity";

    private static Policies.Evaluation.CompiledPolicy Oidc(string provider, string condition) =>
        Exposed.Trust(
            Exposed.Assume(
                $$"""{"Federated":"arn:aws:iam::111122223333:oidc-provider/{{provider}}"}""",
                condition,
                "sts:AssumeRoleWithWebIdentity"
            )
        );
}
