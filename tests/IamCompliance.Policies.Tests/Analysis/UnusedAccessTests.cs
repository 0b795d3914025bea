using IamCompliance.Policies.Analysis;
using IamCompliance.Policies.Tests.Escalation;
using static IamCompliance.Policies.Tests.Escalation.AccountStory;

namespace IamCompliance.Policies.Tests.Analysis;

/// <summary>https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_last-accessed.html</summary>
public sealed class UnusedAccessTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Quarter = TimeSpan.FromDays(90);

    private static ServiceUse Used(string service, int? daysAgo) => new(service, daysAgo is { } days ? Now.AddDays(-days) : null);

    private static AccountPrincipal Who(AccountStory story) => story.Build().Principals.Single(p => p.Arn == User("ada"));

    private static IEnumerable<string> Unused(AccountStory story, params ServiceUse[] uses) =>
        UnusedAccess.Of(Who(story), uses, Now, Quarter).Select(u => u.ServiceNamespace);

    [Fact]
    public void What_was_not_used_within_the_period_is_listed_by_name() =>
        Assert.Equal(
            [("ec2", Now.AddDays(-91)), ("s3", null)],
            UnusedAccess
                .Of([Used("s3", null), Used("sqs", 90), Used("ec2", 91), Used("sns", 1)], Now, Quarter)
                .Select(u => (u.ServiceNamespace, u.LastAuthenticated))
        );

    [Fact]
    public void Of_a_service_given_twice_the_later_use_counts() =>
        Assert.Empty(UnusedAccess.Of([Used("s3", 200), Used("s3", null), Used("s3", 2)], Now, Quarter));

    [Fact]
    public void A_use_after_the_reading_is_a_use() => Assert.Empty(UnusedAccess.Of([Used("s3", -1)], Now, TimeSpan.Zero));

    [Theory]
    [InlineData(-1)]
    [InlineData(401)]
    public void A_period_of_which_nothing_is_known_is_refused(int days) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => UnusedAccess.Of([Used("s3", null)], Now, TimeSpan.FromDays(days)));

    [Fact]
    public void Only_what_the_policies_can_grant_counts() =>
        Assert.Equal(["s3"], Unused(new AccountStory().WithUser("ada", Allow("s3:Get*")), Used("s3", null), Used("ec2", null)));

    [Fact]
    public void What_boundary_guardrail_or_deny_take_away_entirely_does_not_count()
    {
        Assert.Equal(
            ["s3"],
            Unused(
                new AccountStory().WithPolicy("bound", Allow("s3:*")).WithUser("ada", "bound", [], [], Allow("*")),
                Used("s3", null),
                Used("ec2", null)
            )
        );
        Assert.Equal(
            ["s3"],
            Unused(new AccountStory().WithGuardrail(Allow("s3:*")).WithUser("ada", Allow("*")), Used("s3", null), Used("ec2", null))
        );
        Assert.Equal(
            ["s3"],
            Unused(
                new AccountStory().WithUser("ada", Allow("*"), Deny("ec2:*"), Deny("s3:*", "arn:aws:s3:::acme")),
                Used("s3", null),
                Used("ec2", null)
            )
        );
    }

    [Theory]
    [InlineData("sqs:*", "Permissions management,Write")]
    [InlineData("sqs:SendMessage sqs:GetQueueUrl", "Write")]
    [InlineData("sqs:AddPermission", "Permissions management")]
    [InlineData("sqs:GetQueueUrl sqs:ListQueues", "")]
    public void Rights_that_change_something_are_sensitive(string actions, string levels)
    {
        var unused = Assert.Single(
            UnusedAccess.Of(Who(new AccountStory().WithUser("ada", Allow(actions))), [Used("sqs", null)], Now, Quarter)
        );
        Assert.Equal(levels, string.Join(',', unused.SensitiveLevels));
        Assert.Equal(levels.Length > 0, unused.IsSensitive);
    }

    [Fact]
    public void A_service_nobody_knows_is_listed_without_levels()
    {
        var unused = Assert.Single(
            UnusedAccess.Of(Who(new AccountStory().WithUser("ada", Allow("*"))), [Used("newservice", null)], Now, Quarter)
        );
        Assert.False(unused.IsSensitive);
    }
}
