using System.Text.Json.Nodes;
using IamCompliance.Policies.Escalation;
using static IamCompliance.Policies.Tests.Escalation.AccountStory;
using static IamCompliance.Policies.Tests.Escalation.EscalationAssert;

namespace IamCompliance.Policies.Tests.Escalation;

/// <summary>https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html,
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html</summary>
public sealed class ServiceTrustTests
{
    // An identity pool is trusted as a provider.
    private static string TrustOf(string service) =>
        service == "cognito-identity.amazonaws.com"
            ? $$$"""{"Effect":"Allow","Principal":{"Federated":"{{{service}}}"},"Action":"sts:AssumeRoleWithWebIdentity"}"""
            : Trust(service);

    private static string Trust(string service, string? condition = null, string action = "sts:AssumeRole", string effect = "Allow") =>
        $$"""{"Effect":"{{effect}}","Principal":{"Service":"{{service}}"},"Action":"{{action}}"{{(condition is null ? "" : $",\"Condition\":{condition}")}}}""";

    public static TheoryData<string> PassedRoles =>
        [.. EscalationMethods.All.Where(m => m.Pattern == EscalationPattern.PassRole).Select(m => m.Id)];

    public static TheoryData<string> UsedResources =>
        [.. EscalationMethods.All.Where(m => m.Pattern == EscalationPattern.UseResource).Select(m => m.Id)];

    [Theory]
    [MemberData(nameof(PassedRoles))]
    public void A_role_is_passed_to_the_service_it_trusts_alone(string id)
    {
        var method = EscalationMethods.All.Single(m => m.Id == id);
        var others = string.Join(' ', method.Needs.Where(n => n != "iam:PassRole"));
        string[] To(string service) =>
            [Allow("iam:PassRole", Role("admin"), $$$"""{"StringEquals":{"iam:PassedToService":"{{{service}}}"}}"""), Allow(others)];
        AccountStory Passed(string service) =>
            new AccountStory()
                .WithTrust("admin", [TrustOf(service)], Star)
                .With("InstanceProfileList", new JsonArray(new JsonObject { ["InstanceProfileName"] = "admin" }));
        Can(Passed(method.Service!).WithUser("ada", To(method.Service!)), id, method.NeedsResource, Ada, Role("admin"));
        Assert.DoesNotContain(Passed(method.Service!).WithUser("ada", To("nobody.amazonaws.com")).Escalations(Ada).Paths, p =>
            p.Method.Id == id
        );
        Assert.DoesNotContain(Passed("nobody.amazonaws.com").WithUser("ada", To(method.Service!)).Escalations(Ada).Paths, p =>
            p.Method.Id == id
        );
        Assert.DoesNotContain(
            Passed(method.Service!).WithUser("ada", [.. To(method.Service!), Deny(method.Needs[^1])]).Escalations(Ada).Paths,
            p => p.Method.Id == id
        );
        if (others.Length > 0)
            Assert.DoesNotContain(Passed(method.Service!).WithUser("ada", Allow(others)).Escalations(Ada).Paths, p => p.Method.Id == id);
    }

    [Theory]
    [MemberData(nameof(UsedResources))]
    public void What_lives_is_used_with_the_role_it_may_have(string id)
    {
        var method = EscalationMethods.All.Single(m => m.Id == id);
        AccountStory Passed(string service) =>
            new AccountStory()
                .WithTrust("admin", [TrustOf(service)], Star)
                .With("InstanceProfileList", new JsonArray(new JsonObject { ["InstanceProfileName"] = "admin" }));
        Can(Passed(method.Service!).WithUser("ada", Allow(string.Join(' ', method.Needs))), id, true, Ada, Role("admin"));
        Cannot(Passed("nobody.amazonaws.com").WithUser("ada", Allow(string.Join(' ', method.Needs))));
    }

    [Theory]
    [InlineData("""{"StringEquals":{"aws:SourceAccount":"111122223333"}}""", true)]
    [InlineData("""{"StringEquals":{"aws:SourceAccount":"444455556666"}}""", false)]
    [InlineData("""{"ArnLike":{"aws:SourceArn":"arn:aws:lambda:*:111122223333:function:*"}}""", true)]
    [InlineData("""{"ArnLike":{"aws:SourceArn":"arn:aws:lambda:*:*:function:deploy-*"}}""", true)]
    [InlineData("""{"ArnLike":{"aws:SourceArn":"arn:aws:lambda:*:444455556666:function:*"}}""", false)]
    [InlineData("""{"ArnLike":{"aws:SourceArn":["arn:aws:lambda:*:444455556666:function:*","arn:aws:lambda:*:111122223333:*"]}}""", true)]
    [InlineData("""{"ArnNotLike":{"aws:SourceArn":"arn:aws:lambda:*:111122223333:function:*"}}""", true)]
    [InlineData("""{"StringLike":{"aws:SourceArn":"*:111122223333:*"}}""", true)]
    [InlineData("""{"StringEquals":{"aws:SourceOrgID":"o-acme"}}""", true)]
    public void What_a_role_asks_of_the_service_must_hold_for_our_account(string condition, bool can)
    {
        var story = new AccountStory()
            .WithTrust("admin", [Trust("lambda.amazonaws.com", condition)], Star)
            .WithUser("ada", Allow("iam:PassRole lambda:CreateFunction lambda:InvokeFunction"));
        if (can)
            Can(story, "pass-role-lambda-invoke", false, Ada, Role("admin"));
        else
            Cannot(story);
    }

    [Fact]
    public void A_service_that_is_denied_or_may_do_something_else_is_not_trusted()
    {
        var able = Allow("iam:PassRole lambda:CreateFunction lambda:InvokeFunction");
        Cannot(
            new AccountStory()
                .WithTrust("admin", [Trust("lambda.amazonaws.com"), Trust("lambda.amazonaws.com", effect: "Deny")], Star)
                .WithUser("ada", able)
        );
        Cannot(
            new AccountStory().WithTrust("admin", [Trust("lambda.amazonaws.com", action: "sts:TagSession")], Star).WithUser("ada", able)
        );
    }

    [Theory]
    [InlineData("states.eu-central-1.amazonaws.com")]
    [InlineData("states.amazonaws.com.cn")]
    [InlineData("states.us-gov-west-1.amazonaws.com")]
    public void A_service_has_names_for_Regions_and_countries(string name)
    {
        var story = new AccountStory().WithTrust("admin", [Trust(name)], Star);
        Can(
            story.WithUser(
                "ada",
                Allow("iam:PassRole", "*", $$$"""{"StringEquals":{"iam:PassedToService":"{{{name}}}"}}"""),
                Allow("states:*")
            ),
            "pass-role-step-functions",
            false,
            Ada,
            Role("admin")
        );
    }

    [Fact]
    public void A_name_of_another_service_is_another() =>
        Assert.Equal("tasks.apprunner.amazonaws.com", ServiceNames.General("tasks.apprunner.amazonaws.com"));
}
