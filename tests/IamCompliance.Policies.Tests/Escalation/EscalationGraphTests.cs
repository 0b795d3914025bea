using IamCompliance.Policies.Escalation;
using static IamCompliance.Policies.Tests.Escalation.AccountStory;
using static IamCompliance.Policies.Tests.Escalation.EscalationAssert;

namespace IamCompliance.Policies.Tests.Escalation;

public sealed class EscalationGraphTests
{
    private const string Lambda = "lambda.amazonaws.com";

    [Fact]
    public void Whoever_may_do_everything_is_an_administrator() =>
        Assert.True(new AccountStory().WithUser("ada", Star).Escalations(Ada) is { IsAdministrator: true, Paths.Count: 0 });

    [Fact]
    public void Whoever_may_do_everything_but_IAM_is_none() =>
        Cannot(new AccountStory().WithUser("ada", """{"Effect":"Allow","NotAction":["iam:*","sts:*","organizations:*"],"Resource":"*"}"""));

    [Fact]
    public void A_boundary_keeps_everything_from_being_everything() =>
        Cannot(new AccountStory().WithPolicy("bound", Allow("s3:*")).WithUser("ada", "bound", [], [], Star));

    [Fact]
    public void A_guardrail_keeps_everything_from_being_everything() =>
        Cannot(new AccountStory().WithGuardrail(Star, Deny("iam:*")).WithUser("ada", Star));

    [Theory]
    [InlineData("iam:AttachUserPolicy", "iam-attach-user-policy")]
    [InlineData("iam:PutUserPolicy", "iam-put-user-policy")]
    public void Who_may_change_its_own_policies_can(string action, string method) =>
        Can(new AccountStory().WithUser("ada", Allow(action, User("${aws:username}"))), method, false, Ada);

    [Fact]
    public void Changing_the_policies_of_others_is_nothing_by_itself() =>
        Cannot(new AccountStory().WithUser("bob").WithUser("ada", Allow("iam:PutUserPolicy", User("bob"))));

    [Fact]
    public void Changing_ones_policies_within_a_boundary_is_nothing() =>
        Cannot(
            new AccountStory()
                .WithPolicy("bound", Allow("s3:* iam:PutUserPolicy"))
                .WithUser("ada", "bound", [], [], Allow("iam:PutUserPolicy"))
        );

    [Fact]
    public void Attaching_only_harmless_policies_is_nothing() =>
        Cannot(
            new AccountStory().WithUser(
                "ada",
                Allow("iam:AttachUserPolicy", "*", """{"ArnEquals":{"iam:PolicyARN":"arn:aws:iam::aws:policy/ReadOnlyAccess"}}""")
            )
        );

    [Theory]
    [InlineData("iam:CreateAccessKey", "iam-create-access-key")]
    [InlineData("iam:CreateLoginProfile", "iam-create-login-profile")]
    [InlineData("iam:UpdateLoginProfile", "iam-update-login-profile")]
    public void Who_may_make_credentials_of_an_administrator_can(string action, string method) =>
        Can(new AccountStory().WithUser("root-like", Star).WithUser("ada", Allow(action)), method, false, Ada, User("root-like"));

    [Fact]
    public void Making_credentials_is_denied_where_it_matters() =>
        Cannot(new AccountStory().WithUser("boss", Star).WithUser("ada", Allow("iam:CreateAccessKey"), Deny("iam:*", User("boss"))));

    [Fact]
    public void Who_may_assume_an_administrators_role_can() =>
        Can(
            new AccountStory().WithRole("admin", Account, Star).WithUser("ada", Allow("sts:AssumeRole")),
            "sts-assume-role",
            false,
            Ada,
            Role("admin")
        );

    [Fact]
    public void A_trust_policy_that_names_the_user_suffices() =>
        Can(new AccountStory().WithRole("admin", Ada, Star).WithUser("ada"), "sts-assume-role", false, Ada, Role("admin"));

    [Fact]
    public void A_role_that_trusts_others_cannot_be_assumed() =>
        Cannot(new AccountStory().WithRole("admin", Lambda, Star).WithUser("ada", Allow("sts:AssumeRole")));

    [Fact]
    public void Who_may_change_whom_a_role_trusts_can() =>
        Can(
            new AccountStory().WithRole("admin", Lambda, Star).WithUser("ada", Allow("iam:UpdateAssumeRolePolicy")),
            "iam-update-assume-role-policy",
            false,
            Ada,
            Role("admin")
        );

    [Fact]
    public void Roles_can_be_chained() =>
        Can(
            new AccountStory()
                .WithRole("admin", Role("step"), Star)
                .WithRole("step", Account)
                .WithUser("ada", Allow("sts:AssumeRole", Role("step"))),
            "sts-assume-role",
            false,
            Ada,
            Role("step"),
            Role("admin")
        );

    [Fact]
    public void A_role_one_may_assume_and_change_makes_an_administrator() =>
        Can(
            new AccountStory().WithRole("step", Account).WithUser("ada", Allow("sts:AssumeRole iam:PutRolePolicy", Role("step"))),
            "sts-assume-role",
            false,
            Ada,
            Role("step")
        );

    [Fact]
    public void Changing_a_role_one_cannot_have_is_nothing() =>
        Cannot(new AccountStory().WithRole("step", Lambda).WithUser("ada", Allow("iam:PutRolePolicy", Role("step"))));

    [Fact]
    public void Who_may_pass_an_administrators_role_to_a_new_function_can() =>
        Can(
            new AccountStory()
                .WithRole("admin", Lambda, Star)
                .WithUser("ada", Allow("iam:PassRole lambda:CreateFunction lambda:InvokeFunction")),
            "pass-role-lambda-invoke",
            false,
            Ada,
            Role("admin")
        );

    [Fact]
    public void Rights_of_a_group_and_of_the_user_add_up() =>
        Can(
            new AccountStory()
                .WithGroup("dev", Allow("lambda:*"))
                .WithRole("admin", Lambda, Star)
                .WithUser("ada", null, [], ["dev"], Allow("iam:PassRole", Role("admin"))),
            "pass-role-lambda-invoke",
            false,
            Ada,
            Role("admin")
        );

    [Fact]
    public void A_role_that_trusts_another_service_cannot_be_passed() =>
        Cannot(
            new AccountStory()
                .WithRole("admin", "ec2.amazonaws.com", Star)
                .WithUser("ada", Allow("iam:PassRole lambda:CreateFunction lambda:InvokeFunction"))
        );

    [Fact]
    public void PassRole_for_another_service_is_nothing() =>
        Cannot(
            new AccountStory()
                .WithRole("admin", Lambda, Star)
                .WithUser(
                    "ada",
                    Allow("iam:PassRole", "*", """{"StringEquals":{"iam:PassedToService":"ec2.amazonaws.com"}}"""),
                    Allow("lambda:CreateFunction lambda:InvokeFunction")
                )
        );

    [Fact]
    public void PassRole_without_the_service_is_nothing() =>
        Cannot(new AccountStory().WithRole("admin", Lambda, Star).WithUser("ada", Allow("iam:PassRole lambda:CreateFunction")));

    [Fact]
    public void A_role_without_rights_is_nothing_to_pass() =>
        Cannot(new AccountStory().WithRole("reader", Lambda, Allow("s3:Get*")).WithUser("ada", Allow("iam:PassRole lambda:*")));

    [Fact]
    public void A_living_resource_may_be_needed() =>
        Can(
            new AccountStory()
                .WithRole("admin", Lambda, Star)
                .WithUser("ada", Allow("lambda:UpdateFunctionCode", $"arn:aws:lambda:*:{Account}:function:*")),
            "use-lambda-code",
            true,
            Ada,
            Role("admin")
        );

    [Fact]
    public void An_instance_needs_a_profile() =>
        Can(
            new AccountStory().WithRole("admin", "ec2.amazonaws.com", Star).WithUser("ada", Allow("iam:PassRole ec2:RunInstances")),
            "pass-role-ec2-instance",
            false,
            Ada,
            Role("admin")
        );

    [Fact]
    public void Who_may_write_a_version_of_its_own_policy_can() =>
        Can(
            new AccountStory().WithPolicy("own", Allow("iam:CreatePolicyVersion", Policy("own"))).WithUser("ada", null, ["own"], []),
            "iam-create-policy-version",
            false,
            Ada
        );

    [Fact]
    public void Writing_a_version_of_somebody_elses_policy_is_nothing() =>
        Cannot(
            new AccountStory()
                .WithPolicy("other", Allow("s3:*"))
                .WithUser("bob", null, ["other"], [])
                .WithUser("ada", Allow("iam:CreatePolicyVersion", Policy("other")))
        );

    [Fact]
    public void An_older_version_with_all_rights_can_be_put_in_force() =>
        Can(
            new AccountStory().WithPolicy("own", Allow("iam:SetDefaultPolicyVersion"), Star).WithUser("ada", null, ["own"], []),
            "iam-set-default-policy-version",
            false,
            Ada
        );

    [Fact]
    public void An_older_version_without_rights_is_nothing() =>
        Cannot(
            new AccountStory().WithPolicy("own", Allow("iam:SetDefaultPolicyVersion"), Allow("s3:*")).WithUser("ada", null, ["own"], [])
        );

    [Fact]
    public void Who_may_join_the_administrators_can() =>
        Can(new AccountStory().WithGroup("admins", Star).WithUser("ada", Allow("iam:AddUserToGroup")), "iam-add-user-to-group", false, Ada);

    [Fact]
    public void Who_may_take_off_its_boundary_can() =>
        Can(
            new AccountStory().WithPolicy("bound", Allow("s3:* iam:DeleteUserPermissionsBoundary")).WithUser("ada", "bound", [], [], Star),
            "iam-delete-user-permissions-boundary",
            false,
            Ada
        );

    [Fact]
    public void Who_may_create_a_role_with_all_rights_can() =>
        Can(
            new AccountStory().WithUser("ada", Allow("iam:CreateRole iam:AttachRolePolicy", Role("ada-*"))),
            "iam-create-role-attach-policy",
            false,
            Ada
        );

    [Fact]
    public void Creating_roles_within_a_boundary_only_is_nothing() =>
        Cannot(
            new AccountStory().WithUser(
                "ada",
                Allow(
                    "iam:CreateRole iam:AttachRolePolicy",
                    "*",
                    """{"StringEquals":{"iam:PermissionsBoundary":"arn:aws:iam::111122223333:policy/bound"}}"""
                )
            )
        );

    [Fact]
    public void What_a_step_depends_on_is_said()
    {
        var path = Assert.Single(
            new AccountStory()
                .WithUser("ada", Allow("iam:PutUserPolicy", "*", """{"Bool":{"aws:MultiFactorAuthPresent":"true"}}"""))
                .Escalations(Ada)
                .Paths
        );
        Assert.Equal("aws:MultiFactorAuthPresent", Assert.Single(path.Steps[0].Conditions));
    }

    [Fact]
    public void Every_method_is_described()
    {
        Assert.True(EscalationMethods.All.Count >= 180);
        Assert.All(EscalationMethods.All, m => Assert.True(m.Title.Length > 0 && m.Needs.Count > 0 && m.References.Count > 0));
        Assert.All(EscalationMethods.All, m =>
            Assert.Equal(m.Pattern is EscalationPattern.PassRole or EscalationPattern.UseResource, m.Service is not null)
        );
        Assert.All(EscalationMethods.All.SelectMany(m => m.Needs), n =>
            Assert.True(
                Policies.Reference.ServiceReference.Find(n.Split(':')[0])?.Actions.ContainsKey(n.Split(':')[1]) == true,
                $"{n} does not exist"
            )
        );
    }

    [Fact]
    public void Who_may_put_a_new_user_among_the_administrators_can()
    {
        Can(
            new AccountStory().WithGroup("admins", Star).WithUser("ada", Allow("iam:CreateUser iam:AddUserToGroup iam:CreateAccessKey")),
            "iam-create-user-add-to-group",
            false,
            Ada
        );
        Cannot(
            new AccountStory()
                .WithGroup("readers", Allow("s3:Get*"))
                .WithUser("ada", Allow("iam:CreateUser iam:AddUserToGroup iam:CreateAccessKey"))
        );
    }

    [Theory]
    [InlineData("iam:UpdateSAMLProvider", "iam-update-saml-provider")]
    [InlineData("iam:DeleteSAMLProvider iam:CreateSAMLProvider", "iam-recreate-saml-provider")]
    public void Who_may_replace_an_identity_provider_can(string actions, string method)
    {
        AccountStory Trusting(string account) =>
            new AccountStory().WithTrust(
                "admin",
                [
                    $$$"""{"Effect":"Allow","Principal":{"Federated":"arn:aws:iam::{{{account}}}:saml-provider/corp"},"Action":"sts:AssumeRoleWithSAML","Condition":{"StringEquals":{"SAML:aud":"https://signin.aws.amazon.com/saml"} } }""",
                ],
                Star
            );
        Can(
            Trusting(Account).WithUser("ada", Allow(actions, $"arn:aws:iam::{Account}:saml-provider/corp")),
            method,
            false,
            Ada,
            Role("admin")
        );
        Cannot(Trusting(Account).WithUser("ada", Allow(actions, $"arn:aws:iam::{Account}:saml-provider/other")));
        Cannot(Trusting("444455556666").WithUser("ada", Allow(actions)));
    }

    [Fact]
    public void Who_may_say_whom_an_identity_pool_makes_can() =>
        Can(
            new AccountStory()
                .WithTrust(
                    "admin",
                    [
                        """{"Effect":"Allow","Principal":{"Federated":"cognito-identity.amazonaws.com"},"Action":"sts:AssumeRoleWithWebIdentity"}""",
                    ],
                    Star
                )
                .WithUser("ada", Allow("iam:PassRole cognito-identity:SetIdentityPoolRoles")),
            "pass-role-cognito-identity-pool",
            true,
            Ada,
            Role("admin")
        );

    [Theory]
    [InlineData("sso:CreateAccountAssignment", "sso-create-account-assignment")]
    [InlineData("identitystore:CreateGroupMembership", "identitystore-create-group-membership")]
    public void Who_may_give_rights_by_Identity_Center_can_where_there_is_one(string action, string method) =>
        Can(
            new AccountStory()
                .WithRole("reader", Lambda)
                .With("Arn", Role("aws-reserved/sso.amazonaws.com/reader"))
                .WithUser("ada", Allow(action)),
            method,
            true,
            Ada
        );

    [Fact]
    public void Where_Identity_Center_has_given_nobody_rights_it_gives_none() =>
        Cannot(new AccountStory().WithUser("ada", Allow("sso:* identitystore:*")));

    [Fact]
    public void An_instance_profile_is_made_where_there_is_none() =>
        Can(
            new AccountStory()
                .WithRole("admin", "ec2.amazonaws.com", Star)
                .With("InstanceProfileList", new System.Text.Json.Nodes.JsonArray())
                .WithUser("ada", Allow("iam:PassRole ec2:RunInstances iam:CreateInstanceProfile iam:AddRoleToInstanceProfile")),
            "pass-role-ec2-new-instance-profile",
            false,
            Ada,
            Role("admin")
        );
}
