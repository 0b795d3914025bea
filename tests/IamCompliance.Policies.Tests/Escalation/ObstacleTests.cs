using static IamCompliance.Policies.Tests.Escalation.AccountStory;
using static IamCompliance.Policies.Tests.Escalation.EscalationAssert;

namespace IamCompliance.Policies.Tests.Escalation;

/// <summary>What stands against somebody, and who may take it away.</summary>
public sealed class ObstacleTests
{
    private const string Team = """{"StringEquals":{"aws:PrincipalTag/team":"ops"}}""";
    private static readonly string No = Deny("iam:Create* s3:*");

    private static void CannotBy(string method, AccountStory story) =>
        Assert.DoesNotContain(story.Escalations(Ada).Paths, p => p.Method.Id == method);

    [Fact]
    public void A_deny_keeps_what_is_granted_from_being_everything()
    {
        Cannot(new AccountStory().WithUser("ada", Star, No, Deny("iam:Delete*")));
        Cannot(new AccountStory().WithUser("ada", Allow("iam:PutUserPolicy"), No, Deny("iam:Delete*")));
        Cannot(
            new AccountStory()
                .WithPolicy("own", Allow("iam:CreatePolicyVersion"))
                .WithUser("ada", null, ["own"], [], Deny("s3:* iam:Delete* iam:Create*Role iam:CreateUser"))
        );
    }

    [Fact]
    public void A_deny_is_taken_off_with_the_rights_that_were_granted()
    {
        var put = Can(new AccountStory().WithUser("ada", Allow("iam:PutUserPolicy"), No), "iam-put-user-policy", false, Ada);
        Assert.Equal(["iam-put-user-policy", "iam-delete-user-policy"], put.Steps.Select(s => s.Method.Id));
        Can(
            new AccountStory().WithPolicy("own", Allow("iam:CreatePolicyVersion")).WithUser("ada", null, ["own"], [], Deny("s3:*")),
            "iam-create-policy-version",
            false,
            Ada
        );
    }

    [Fact]
    public void A_policy_that_denies_is_rewritten() =>
        Can(
            new AccountStory()
                .WithPolicy("own", Deny("s3:*"))
                .WithUser("ada", null, ["own"], [], Allow("iam:CreatePolicyVersion", Policy("own"))),
            "iam-create-policy-version",
            false,
            Ada
        );

    [Fact]
    public void An_inline_policy_that_denies_is_deleted()
    {
        var story = new AccountStory().WithGroup("all", Star);
        Can(story.WithUser("ada", null, [], ["all"], Deny("s3:*")), "iam-delete-user-policy", false, Ada);
        CannotBy(
            "iam-delete-user-policy",
            new AccountStory().WithGroup("all", Star).WithUser("ada", null, [], ["all"], Deny("s3:* iam:DeleteUserPolicy"))
        );
    }

    [Fact]
    public void A_policy_that_denies_is_detached()
    {
        Can(
            new AccountStory().WithPolicy("no", Deny("s3:*")).WithUser("ada", null, ["no"], [], Star),
            "iam-detach-user-policy",
            false,
            Ada
        );
        CannotBy(
            "iam-detach-user-policy",
            new AccountStory().WithPolicy("no", Deny("s3:* iam:DetachUserPolicy")).WithUser("ada", null, ["no"], [], Star)
        );
    }

    [Fact]
    public void What_user_and_group_both_deny_is_not_taken_off_by_one_of_them() =>
        Assert.DoesNotContain(
            new AccountStory()
                .WithPolicy("no", Deny("s3:* iam:CreatePolicyVersion"))
                .WithGroup("all", Deny("s3:*"))
                .WithUser("ada", null, ["no"], ["all"], Star)
                .Escalations(Ada)
                .Paths,
            p => p.Method.Id == "iam-detach-user-policy" && p.Steps.Count == 1
        );

    [Fact]
    public void Two_policies_that_deny_are_taken_off_one_after_the_other()
    {
        var path = Can(
            new AccountStory()
                .WithPolicy("no", Deny("s3:* iam:CreatePolicyVersion"))
                .WithGroup("all", Deny("s3:*"))
                .WithUser("ada", null, ["no"], ["all"], Star),
            "iam-detach-user-policy",
            false,
            Ada
        );
        Assert.Equal("iam-remove-user-from-group", path.Steps[1].Method.Id);
    }

    [Theory]
    [InlineData("iam:RemoveUserFromGroup", "iam-remove-user-from-group")]
    [InlineData("iam:DeleteGroupPolicy", "iam-delete-group-policy")]
    public void A_group_that_denies_is_left_or_changed(string action, string method)
    {
        Can(new AccountStory().WithGroup("no", Deny("s3:*")).WithUser("ada", null, [], ["no"], Star), method, false, Ada);
        Assert.DoesNotContain(
            new AccountStory().WithGroup("no", Deny($"s3:* {action}")).WithUser("ada", null, [], ["no"], Star).Escalations(Ada).Paths,
            p => p.Method.Id == method && p.Steps.Count == 1
        );
    }

    [Fact]
    public void Rights_that_a_deny_closed_are_used_after_it_is_gone()
    {
        var path = Can(
            new AccountStory()
                .WithRole("admin", Account, Star)
                .WithGroup("all", Allow("sts:AssumeRole iam:DeleteUserPolicy"))
                .WithUser("ada", null, [], ["all"], Deny("sts:*")),
            "iam-delete-user-policy",
            false,
            Ada,
            Role("admin")
        );
        Assert.Equal(["iam-delete-user-policy", "sts-assume-role"], path.Steps.Select(s => s.Method.Id));
    }

    [Fact]
    public void A_deny_of_somebody_one_can_become_is_taken_off() =>
        Can(
            new AccountStory()
                .WithGroup("all", Star)
                .WithUser("bob", null, [], ["all"], Deny("s3:* iam:*"))
                .WithUser("ada", Allow("iam:DeleteUserPolicy iam:CreateAccessKey", User("bob"))),
            "iam-create-access-key",
            false,
            Ada,
            User("bob")
        );

    [Fact]
    public void A_boundary_is_rewritten()
    {
        Can(
            new AccountStory().WithPolicy("bound", Allow("iam:CreatePolicyVersion s3:*")).WithUser("ada", "bound", [], [], Star),
            "iam-create-policy-version-of-boundary",
            false,
            Ada
        );
        Cannot(new AccountStory().WithPolicy("bound", Allow("s3:*")).WithUser("ada", "bound", [], [], Star));
    }

    [Fact]
    public void Rights_that_a_boundary_closed_are_used_after_it_is_gone()
    {
        var path = Can(
            new AccountStory()
                .WithPolicy("bound", Allow("iam:DeleteUserPermissionsBoundary"))
                .WithUser("ada", "bound", [], [], Allow("iam:DeleteUserPermissionsBoundary iam:PutUserPolicy", Ada)),
            "iam-delete-user-permissions-boundary",
            false,
            Ada
        );
        Assert.Equal("iam-put-user-policy", path.Steps[1].Method.Id);
    }

    [Theory]
    [InlineData("iam:TagUser", "iam-tag-user")]
    [InlineData("iam:UntagUser", "iam-untag-user")]
    public void A_tag_that_a_policy_asks_for_is_given(string action, string method)
    {
        Can(new AccountStory().WithUser("ada", Allow(action, Ada), Allow("*", "*", Team)), method, false, Ada);
        Cannot(new AccountStory().WithUser("ada", Allow(action, User("bob")), Allow("*", "*", Team)));
        Cannot(new AccountStory().WithUser("ada", Allow("*", "*", Team)));
    }

    [Fact]
    public void A_tag_that_a_trust_policy_asks_for_is_given()
    {
        var story = new AccountStory().WithTrust(
            "admin",
            [$$$"""{"Effect":"Allow","Principal":{"AWS":"{{{Account}}}"},"Action":"sts:AssumeRole","Condition":{{{Team}}}}"""],
            Star
        );
        var path = Can(story.WithUser("ada", Allow("sts:AssumeRole iam:TagUser")), "iam-tag-user", false, Ada, Role("admin"));
        Assert.Equal("sts-assume-role", path.Steps[1].Method.Id);
    }

    [Fact]
    public void A_tag_of_the_target_that_a_policy_asks_for_is_given()
    {
        const string Own = """{"StringEquals":{"iam:ResourceTag/owner":"ada"}}""";
        var path = Can(
            new AccountStory().WithUser("boss", Star).WithUser("ada", Allow("iam:CreateAccessKey", "*", Own), Allow("iam:TagUser")),
            "iam-create-access-key",
            false,
            Ada,
            User("boss")
        );
        Assert.Contains(path.Steps[0].Evidence, e => e.StartsWith("iam:TagUser: ", StringComparison.Ordinal));
        Cannot(
            new AccountStory().WithUser("boss", Star).WithUser("ada", Allow("iam:CreateAccessKey", "*", Own), Allow("iam:TagUser", Ada))
        );
    }
}
