using IamCompliance.Policies.Escalation;
using static IamCompliance.Policies.Tests.Escalation.AccountStory;
using static IamCompliance.Policies.Tests.Escalation.EscalationAssert;

namespace IamCompliance.Policies.Tests.Escalation;

/// <summary>Rights that several principals, or several changes, give together.</summary>
public sealed class RightsClosureTests
{
    private const string Lambda = "lambda.amazonaws.com";

    private static string When(string test, string key, string value) => $$$"""{"{{{test}}}":{"{{{key}}}":"{{{value}}}"}}""";

    private static IEnumerable<string> Methods(EscalationPath path) => path.Steps.Select(s => s.Method.Id);

    [Theory]
    [InlineData("iam:AttachUserPolicy", "iam-attach-user-policy")]
    [InlineData("iam:PutUserPolicy", "iam-put-user-policy")]
    [InlineData("iam:AddUserToGroup", "iam-add-user-to-group")]
    public void A_role_that_is_assumed_gives_back(string action, string method)
    {
        var story = new AccountStory().WithGroup("admins", Star).WithRole("step", Ada, Allow(action));
        var path = Can(story.WithUser("ada"), "sts-assume-role", false, Ada, Role("step"));
        Assert.Equal(method, path.Steps[^1].Method.Id);
        Cannot(new AccountStory().WithGroup("admins", Star).WithRole("step", Lambda, Allow(action)).WithUser("ada"));
    }

    [Fact]
    public void A_role_that_is_passed_gives_back()
    {
        const string Pass = "iam:PassRole lambda:CreateFunction lambda:InvokeFunction";
        var story = new AccountStory().WithRole("step", Lambda, Allow("iam:PutUserPolicy", Ada)).WithUser("ada", Allow(Pass));
        Assert.Equal("iam-put-user-policy", Can(story, "pass-role-lambda-invoke", false, Ada, Role("step")).Steps[^1].Method.Id);
        Cannot(new AccountStory().WithRole("step", Lambda, Allow("iam:PutUserPolicy", User("bob"))).WithUser("ada", Allow(Pass)));
    }

    [Fact]
    public void What_a_group_gives_and_what_was_there_join()
    {
        Assert.Equal(
            ["iam-add-user-to-group", "iam-create-access-key"],
            Methods(
                Can(
                    new AccountStory()
                        .WithUser("boss", Star)
                        .WithGroup("keys", Allow("iam:CreateAccessKey", User("boss")))
                        .WithUser("ada", Allow("iam:AddUserToGroup")),
                    "iam-add-user-to-group",
                    false,
                    Ada,
                    User("boss")
                )
            )
        );
        Cannot(
            new AccountStory()
                .WithUser("boss", Star)
                .WithGroup("keys", Allow("iam:CreateAccessKey", User("bob")))
                .WithUser("ada", Allow("iam:AddUserToGroup"))
        );
    }

    [Fact]
    public void Two_groups_give_together_what_neither_gives()
    {
        var pass = Allow("iam:PassRole");
        var create = Allow("lambda:CreateFunction lambda:InvokeFunction");
        Assert.NotEmpty(
            new AccountStory()
                .WithRole("admin", Lambda, Star)
                .WithGroup("passing", pass)
                .WithGroup("creating", create)
                .WithUser("ada", Allow("iam:AddUserToGroup"))
                .Escalations(Ada)
                .Paths
        );
        Cannot(
            new AccountStory()
                .WithRole("admin", Lambda, Star)
                .WithGroup("passing", pass)
                .WithGroup("creating", create)
                .WithUser("ada", Allow("iam:AddUserToGroup", $"arn:aws:iam::{Account}:group/passing"))
        );
    }

    [Fact]
    public void A_version_with_some_rights_leads_on()
    {
        Can(
            new AccountStory()
                .WithPolicy("own", Allow("iam:SetDefaultPolicyVersion"), Allow("iam:PutUserPolicy", Ada))
                .WithUser("ada", null, ["own"], []),
            "iam-set-default-policy-version",
            false,
            Ada
        );
        Cannot(
            new AccountStory()
                .WithPolicy("own", Allow("iam:SetDefaultPolicyVersion"), Allow("iam:PutUserPolicy", User("bob")))
                .WithUser("ada", null, ["own"], [])
        );
    }

    [Fact]
    public void A_user_of_ones_own_in_a_group_leads_on() =>
        Can(
            new AccountStory()
                .WithGroup("keepers", Allow("iam:PutUserPolicy"))
                .WithUser("ada", Allow("iam:CreateUser iam:CreateAccessKey iam:AddUserToGroup", "*"), Deny("iam:AddUserToGroup", Ada)),
            "iam-add-user-to-group",
            false,
            Ada
        );

    [Fact]
    public void A_role_of_ones_own_is_freed_of_the_boundary_it_must_have()
    {
        var only = When("StringEquals", "iam:PermissionsBoundary", Policy("bound"));
        AccountStory Story(string boundary) =>
            new AccountStory()
                .WithPolicy("bound", boundary)
                .WithUser("ada", Allow("iam:CreateRole iam:PutRolePolicy", "*", only), Allow("iam:DeleteRolePermissionsBoundary"));
        Assert.Contains("iam-delete-role-permissions-boundary", Story(Allow("s3:*")).Escalations(Ada).Paths.SelectMany(Methods));
        Cannot(new AccountStory().WithPolicy("bound", Allow("s3:*")).WithUser("ada", Allow("iam:CreateRole iam:PutRolePolicy", "*", only)));
    }

    [Theory]
    [InlineData("iam:CreatePolicy", true)]
    [InlineData("iam:GetPolicy", false)]
    public void A_policy_that_may_be_attached_is_created(string beside, bool can)
    {
        var story = new AccountStory().WithUser(
            "ada",
            Allow("iam:AttachUserPolicy", "*", When("ArnLike", "iam:PolicyARN", $"arn:aws:iam::{Account}:policy/team-*")),
            Allow(beside)
        );
        if (can)
            Can(story, "iam-attach-user-policy", false, Ada);
        else
            Cannot(story);
    }

    [Theory]
    [InlineData("DateLessThan", "2020-01-01T00:00:00Z", false)]
    [InlineData("DateGreaterThan", "2020-01-01T00:00:00Z", true)]
    [InlineData("DateGreaterThan", "2099-01-01T00:00:00Z", true)]
    [InlineData("DateLessThan", "2099-01-01T00:00:00Z", true)]
    public void Time_begins_with_the_capture(string test, string date, bool can)
    {
        var story = new AccountStory().WithUser("ada", Allow("iam:PutUserPolicy", "*", When(test, "aws:CurrentTime", date))).With(2024);
        if (!can)
        {
            Cannot(story);
            return;
        }

        var path = Can(story, "iam-put-user-policy", false, Ada);
        Assert.Equal(
            test == "DateGreaterThan" && date.StartsWith("2099", StringComparison.Ordinal)
                ? ["aws:CurrentTime from 2099-01-01T00:00:01Z"]
                : [],
            path.Steps[0].Conditions
        );
    }

    [Fact]
    public void A_bound_that_is_met_is_said()
    {
        var story = new AccountStory();
        for (var i = 0; i < 40; i++)
            story.WithGroup($"g{i}", Allow("s3:GetObject", $"arn:aws:s3:::b{i}/*"), Deny("s3:PutObject", $"arn:aws:s3:::b{i}/*"));
        var result = story.WithUser("ada", Allow("iam:AddUserToGroup")).Escalations(Ada);
        Assert.Empty(result.Paths);
        Assert.Contains("is not known", result.Limit, StringComparison.Ordinal);
        Assert.Null(new AccountStory().WithUser("ada", Allow("iam:AddUserToGroup")).Escalations(Ada).Limit);
    }

    [Fact]
    public void Roles_that_trust_everybody_go_in_circles_and_end()
    {
        var story = new AccountStory().WithUser("ada");
        for (var i = 0; i < 300; i++)
            story.WithTrust($"r{i}", ["""{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"}"""]);
        Cannot(story);
    }
}
