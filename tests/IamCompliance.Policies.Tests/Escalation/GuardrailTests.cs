using IamCompliance.Policies.Escalation;
using static IamCompliance.Policies.Tests.Escalation.AccountStory;
using static IamCompliance.Policies.Tests.Escalation.EscalationAssert;

namespace IamCompliance.Policies.Tests.Escalation;

/// <summary>Every kind of method is stopped by every kind of policy that can stop it:
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html</summary>
public sealed class GuardrailTests
{
    private const string Lambda = "lambda.amazonaws.com";

    // The method, the rights it takes, and the one that is taken away.
    public static TheoryData<string, string, string> Kinds =>
        new()
        {
            { "sts-assume-role", "sts:AssumeRole", "sts:AssumeRole" },
            { "iam-create-access-key", "iam:CreateAccessKey", "iam:CreateAccessKey" },
            { "iam-update-login-profile", "iam:UpdateLoginProfile", "iam:UpdateLoginProfile" },
            { "iam-update-assume-role-policy", "iam:UpdateAssumeRolePolicy", "iam:UpdateAssumeRolePolicy" },
            { "iam-update-saml-provider", "iam:UpdateSAMLProvider", "iam:UpdateSAMLProvider" },
            { "pass-role-lambda-invoke", "iam:PassRole lambda:CreateFunction lambda:InvokeFunction", "iam:PassRole" },
            {
                "pass-role-lambda-url",
                "iam:PassRole lambda:CreateFunction lambda:CreateFunctionUrlConfig",
                "lambda:CreateFunctionUrlConfig"
            },
            { "use-lambda-code", "lambda:UpdateFunctionCode", "lambda:UpdateFunctionCode" },
            { "iam-put-user-policy", "iam:PutUserPolicy", "iam:PutUserPolicy" },
            { "iam-attach-user-policy", "iam:AttachUserPolicy", "iam:AttachUserPolicy" },
            { "iam-put-group-policy", "iam:PutGroupPolicy", "iam:PutGroupPolicy" },
            { "iam-add-user-to-group", "iam:AddUserToGroup", "iam:AddUserToGroup" },
            { "iam-create-policy-version", "iam:CreatePolicyVersion", "iam:CreatePolicyVersion" },
            { "iam-set-default-policy-version", "iam:SetDefaultPolicyVersion", "iam:SetDefaultPolicyVersion" },
            { "iam-create-role-attach-policy", "iam:CreateRole iam:AttachRolePolicy", "iam:CreateRole" },
            { "iam-create-user-put-policy", "iam:CreateUser iam:PutUserPolicy iam:CreateAccessKey", "iam:CreateAccessKey" },
            { "iam-create-user-add-to-group", "iam:CreateUser iam:AddUserToGroup iam:CreateAccessKey", "iam:CreateUser" },
            { "iam-tag-user", "iam:TagUser", "iam:TagUser" },
            { "sso-create-account-assignment", "sso:CreateAccountAssignment", "sso:CreateAccountAssignment" },
        };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Nothing_stands_against_it(string method, string rights, string taken) =>
        Assert.True(IsFound(method, World(null, Allow(rights))), taken);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_deny_stops_it(string method, string rights, string taken) =>
        Assert.False(IsFound(method, World(null, Allow(rights), Deny(taken))));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_boundary_stops_it(string method, string rights, string taken)
    {
        Assert.True(IsFound(method, World("wide", Allow(rights))));
        Assert.False(IsFound(method, World("narrow", Allow(rights)).WithPolicy("narrow", $"{Allow("*")},{Deny(taken)}")));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_service_control_policy_at_any_level_stops_it(string method, string rights, string taken)
    {
        Assert.True(IsFound(method, World(null, Allow(rights)).WithGuardrail(Star).WithGuardrail(Star)));
        Assert.False(IsFound(method, World(null, Allow(rights)).WithGuardrail(Star).WithGuardrail(Star, Deny(taken))));
        Assert.False(IsFound(method, World(null, Allow(rights)).WithGuardrail(Allow("s3:*")).WithGuardrail(Star)));
    }

    [Fact]
    public void A_resource_control_policy_stops_the_assumption_of_roles()
    {
        const string Everybody = """{"Effect":"Deny","Principal":"*","Action":"sts:AssumeRole","Resource":"*"}""";
        const string Others =
            """{"Effect":"Deny","Principal":"*","Action":"sts:AssumeRole","Resource":"*","Condition":{"StringNotEquals":{"aws:PrincipalAccount":"111122223333"}}}""";
        Assert.False(IsFound("sts-assume-role", World(null, Allow("sts:AssumeRole")).WithResourceGuardrail(Everybody)));
        Assert.True(IsFound("sts-assume-role", World(null, Allow("sts:AssumeRole")).WithResourceGuardrail(Others)));
    }

    [Fact]
    public void A_resource_control_policy_does_not_reach_IAM() =>
        Assert.True(
            IsFound(
                "iam-create-access-key",
                World(null, Allow("iam:CreateAccessKey"))
                    .WithResourceGuardrail("""{"Effect":"Deny","Principal":"*","Action":"*","Resource":"*"}""")
            )
        );

    [Theory]
    [InlineData("aws-service-role/lambda.amazonaws.com/admin")]
    [InlineData("aws-reserved/sso.amazonaws.com/admin")]
    public void Roles_that_AWS_keeps_are_not_changed_or_passed(string path) =>
        Cannot(
            new AccountStory()
                .WithRole("admin", Lambda, Star)
                .With("Arn", Role(path))
                .WithUser(
                    "ada",
                    Allow(
                        "iam:UpdateAssumeRolePolicy iam:PutRolePolicy iam:AttachRolePolicy iam:PassRole lambda:* iam:DetachRolePolicy iam:TagRole"
                    )
                )
        );

    private static bool IsFound(string method, AccountStory story) =>
        story.Escalations(Ada) is { IsAdministrator: false } result && result.Paths.Any(p => p.Method.Id == method);

    // An account in which each of the methods leads somewhere.
    private static AccountStory World(string? boundary, params string[] statements) =>
        new AccountStory()
            .WithPolicy("own", Allow("s3:Get*"), Star)
            .WithPolicy("wide", Allow("*"))
            .WithGroup("admins", Star)
            .WithGroup("mine")
            .WithUser("boss", Star)
            .WithUser(
                "ada",
                boundary,
                ["own"],
                ["mine"],
                [.. statements, Allow("*", "*", """{"StringEquals":{"aws:PrincipalTag/team":"ops"}}""")]
            )
            .WithRole("admin", Account, Star)
            .WithRole("function", Lambda, Star)
            .WithRole("directory", Lambda)
            .With("Arn", Role("aws-reserved/sso.amazonaws.com/directory"))
            .WithTrust(
                "saml",
                [
                    $$"""{"Effect":"Allow","Principal":{"Federated":"arn:aws:iam::{{Account}}:saml-provider/corp"},"Action":"sts:AssumeRoleWithSAML"}""",
                ],
                Star
            );
}
