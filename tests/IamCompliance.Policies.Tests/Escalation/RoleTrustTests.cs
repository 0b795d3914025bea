using static IamCompliance.Policies.Tests.Escalation.AccountStory;
using static IamCompliance.Policies.Tests.Escalation.EscalationAssert;

namespace IamCompliance.Policies.Tests.Escalation;

/// <summary>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html,
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html</summary>
public sealed class RoleTrustTests
{
    private const string Assume = "sts:AssumeRole";
    private const string Everybody = "\"*\"";
    private const string Own = $"{{\"AWS\":\"{Account}\"}}";
    private const string Foreign = "444455556666";

    private static string Trust(
        string principal,
        string actions = Assume,
        string? condition = null,
        string effect = "Allow",
        string element = "Principal"
    ) =>
        $$"""{"Effect":"{{effect}}","{{element}}":{{principal}},"Action":[{{string.Join(",", actions.Split(' ').Select(a => $"\"{a}\""))}}]{{(condition is null ? "" : $",\"Condition\":{condition}")}}}""";

    private static string Aws(string arn) => $"{{\"AWS\":\"{arn}\"}}";

    private static string When(string test, string key, string value) => $$$"""{"{{{test}}}":{"{{{key}}}":"{{{value}}}"}}""";

    private static AccountStory Admin(params string[] trust) => new AccountStory().WithTrust("admin", trust, Star);

    private static string Session(string role, string name, string account = Account) =>
        $"arn:aws:sts::{account}:assumed-role/{role}/{name}";

    [Fact]
    public void A_session_of_a_role_that_is_named_is_the_role() =>
        Can(
            Admin(Trust(Aws(Session("step", "deploy")))).WithTrust("step", [Trust(Aws(Ada))]).WithUser("ada"),
            "sts-assume-role",
            false,
            Ada,
            Role("step"),
            Role("admin")
        );

    [Fact]
    public void A_session_is_named_without_the_path_of_its_role() =>
        Can(
            Admin(Trust(Aws(Session("step", "deploy"))))
                .WithTrust("step", [Trust(Aws(Ada))])
                .With("Arn", Role("team/step"))
                .WithUser("ada"),
            "sts-assume-role",
            false,
            Ada,
            Role("team/step"),
            Role("admin")
        );

    [Fact]
    public void A_session_of_another_accounts_role_is_not_ours() =>
        Cannot(Admin(Trust(Aws(Session("step", "deploy", Foreign)))).WithTrust("step", [Trust(Aws(Ada))]).WithUser("ada"));

    [Fact]
    public void A_session_of_another_role_is_another() =>
        Cannot(Admin(Trust(Aws(Session("other", "step")))).WithTrust("step", [Trust(Aws(Ada))]).WithUser("ada"));

    [Theory]
    [InlineData(Account)]
    [InlineData($"arn:aws:iam::{Account}:root")]
    public void The_own_account_asks_for_identity_policies(string principal)
    {
        Can(Admin(Trust(Aws(principal))).WithUser("ada", Allow(Assume, Role("admin"))), "sts-assume-role", false, Ada, Role("admin"));
        Cannot(Admin(Trust(Aws(principal))).WithUser("ada", Allow(Assume, Role("other"))));
    }

    [Theory]
    [InlineData(Foreign)]
    [InlineData($"arn:aws:iam::{Foreign}:root")]
    [InlineData($"arn:aws:iam::{Foreign}:user/ada")]
    public void Another_account_is_not_ours(string principal) => Cannot(Admin(Trust(Aws(principal))).WithUser("ada", Allow(Assume)));

    [Fact]
    public void Naming_a_user_suffices_and_a_deny_still_counts()
    {
        Can(Admin(Trust(Aws(Ada))).WithUser("ada"), "sts-assume-role", false, Ada, Role("admin"));
        Cannot(Admin(Trust(Aws(Ada))).WithUser("ada", Deny(Assume)));
        Cannot(Admin(Trust(Aws(Ada)), Trust(Aws(Ada), effect: "Deny")).WithUser("ada"));
    }

    [Theory]
    [InlineData("sts:AssumeRole*", true)]
    [InlineData("sts:*", true)]
    [InlineData("sts:AssumeRoleWithSAML", false)]
    [InlineData("sts:TagSession", false)]
    public void Only_the_assumption_of_the_role_counts(string action, bool can)
    {
        var story = Admin(Trust(Aws(Ada), action)).WithUser("ada");
        if (can)
            Can(story, "sts-assume-role", false, Ada, Role("admin"));
        else
            Cannot(story);
    }

    [Theory]
    [InlineData("ArnEquals", "aws:PrincipalArn", $"arn:aws:iam::{Account}:user/ada", true)]
    [InlineData("ArnLike", "aws:PrincipalArn", $"arn:aws:iam::{Account}:role/*", false)]
    [InlineData("StringEquals", "aws:PrincipalAccount", Account, true)]
    [InlineData("StringEquals", "aws:PrincipalAccount", Foreign, false)]
    [InlineData("StringNotEquals", "aws:PrincipalAccount", Account, false)]
    [InlineData("StringEquals", "aws:PrincipalType", "AssumedRole", false)]
    public void Everybody_is_narrowed_by_what_is_known(string test, string key, string value, bool can)
    {
        var story = Admin(Trust(Everybody, condition: When(test, key, value))).WithUser("ada");
        if (can)
            Assert.Empty(Can(story, "sts-assume-role", false, Ada, Role("admin")).Steps[0].Conditions);
        else
            Cannot(story);
    }

    [Fact]
    public void What_is_not_known_is_said() =>
        Assert.Equal(
            ["aws:PrincipalOrgID"],
            Can(
                Admin(Trust(Everybody, condition: When("StringEquals", "aws:PrincipalOrgID", "o-acme"))).WithUser("ada"),
                "sts-assume-role",
                false,
                Ada,
                Role("admin")
            )
                .Steps[0]
                .Conditions
        );

    [Fact]
    public void Everybody_but_somebody()
    {
        Can(Admin(Trust(Aws(User("bob")), element: "NotPrincipal")).WithUser("ada"), "sts-assume-role", false, Ada, Role("admin"));
        Cannot(Admin(Trust(Aws(Ada), element: "NotPrincipal")).WithUser("ada"));
        Cannot(Admin(Trust(Everybody), Trust(Aws(User("bob")), effect: "Deny", element: "NotPrincipal")).WithUser("ada"));
    }

    [Fact]
    public void Tags_of_users_are_known()
    {
        var trust = Trust(Own, condition: When("StringEquals", "aws:PrincipalTag/team", "ops"));
        Can(Admin(trust).WithUser("ada", Allow(Assume)).WithUserTag("team", "ops"), "sts-assume-role", false, Ada, Role("admin"));
        Cannot(Admin(trust).WithUser("ada", Allow(Assume)).WithUserTag("team", "dev"));
        Cannot(Admin(trust).WithUser("ada", Allow(Assume)));
    }

    [Fact]
    public void Tags_of_a_session_are_what_was_chosen()
    {
        var path = Can(
            Tagged().WithTrust("step", [Trust(Aws(Ada), $"{Assume} sts:TagSession")], Allow(Assume)).WithUser("ada"),
            "sts-assume-role",
            false,
            Ada,
            Role("step"),
            Role("admin")
        );
        Assert.Contains(path.Steps[0].Evidence, e => e.StartsWith("sts:TagSession: ", StringComparison.Ordinal));
        Assert.Equal(["aws:PrincipalTag/team"], path.Steps[1].Conditions);
    }

    [Fact]
    public void Tags_of_a_session_cannot_be_chosen_where_the_role_does_not_let()
    {
        Cannot(Tagged().WithTrust("step", [Trust(Aws(Ada))], Allow(Assume)).WithUser("ada"));
        Cannot(
            Tagged()
                .WithTrust("step", [Trust(Aws(Ada)), Trust(Aws(User("bob")), $"{Assume} sts:TagSession")], Allow(Assume))
                .WithUser("bob")
                .WithUser("ada")
        );
        Cannot(
            Tagged().WithTrust("step", [Trust(Aws(Ada), $"{Assume} sts:TagSession")], Allow(Assume)).WithUser("ada", Deny("sts:TagSession"))
        );
    }

    [Fact]
    public void A_way_on_that_asks_for_no_tags_is_taken_by_who_cannot_set_any()
    {
        var story = Tagged()
            .WithTrust("plain", [Trust(Aws(Role("mid")))], Star)
            .WithTrust("mid", [Trust(Aws(Role("step")))])
            .WithTrust("step", [Trust(Aws(Ada)), Trust(Aws(User("bob")), $"{Assume} sts:TagSession")], Allow(Assume))
            .WithUser("bob")
            .WithUser("ada");
        Can(story, "sts-assume-role", false, Ada, Role("step"), Role("mid"), Role("plain"));
        Assert.Equal([User("bob"), Role("step"), Role("admin")], story.Escalations(User("bob")).Paths.Single().Principals);
    }

    [Fact]
    public void A_role_whose_own_policies_ask_for_tags_is_had_with_them()
    {
        var star = Allow("*", "*", When("StringEquals", "aws:PrincipalTag/team", "ops"));
        Can(
            new AccountStory().WithTrust("abac", [Trust(Aws(Ada), $"{Assume} sts:TagSession")], star).WithUser("ada"),
            "sts-tag-session",
            false,
            Ada,
            Role("abac")
        );
        Cannot(new AccountStory().WithTrust("abac", [Trust(Aws(Ada))], star).WithUser("ada"));
    }

    [Theory]
    [InlineData("aws:RequestTag/team", "sts:TagSession")]
    [InlineData("sts:SourceIdentity", "sts:SetSourceIdentity")]
    public void What_the_trust_policy_asks_for_must_be_allowed(string key, string action)
    {
        var condition = When("StringEquals", key, "ops");
        Can(
            Admin(Trust(Own, $"{Assume} {action}", condition)).WithUser("ada", Allow($"{Assume} {action}")),
            "sts-assume-role",
            false,
            Ada,
            Role("admin")
        );
        Cannot(Admin(Trust(Own, $"{Assume} {action}", condition)).WithUser("ada", Allow(Assume)));
        Cannot(Admin(Trust(Own, Assume, condition)).WithUser("ada", Allow($"{Assume} {action}")));
    }

    [Fact]
    public void What_may_be_left_out_need_not_be_allowed() =>
        Assert.Empty(
            Can(
                Admin(Trust(Own, Assume, When("StringEqualsIfExists", "sts:SourceIdentity", "ops"))).WithUser("ada", Allow(Assume)),
                "sts-assume-role",
                false,
                Ada,
                Role("admin")
            )
                .Steps[0]
                .Conditions
        );

    [Fact]
    public void An_external_id_is_nothing_that_IAM_keeps() =>
        Assert.Equal(
            ["sts:ExternalId"],
            Can(
                Admin(Trust(Own, Assume, When("StringEquals", "sts:ExternalId", "x"))).WithUser("ada", Allow(Assume)),
                "sts-assume-role",
                false,
                Ada,
                Role("admin")
            )
                .Steps[0]
                .Conditions
        );

    private static AccountStory Tagged() => Admin(Trust(Own, condition: When("StringEquals", "aws:PrincipalTag/team", "ops")));
}
