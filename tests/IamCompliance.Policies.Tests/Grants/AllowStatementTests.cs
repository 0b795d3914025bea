using IamCompliance.Policies.Grants;
using static IamCompliance.Policies.Tests.Grants.Ask;

namespace IamCompliance.Policies.Tests.Grants;

/// <summary>What Allow statements grant as they stand, whatever their conditions demand and Deny statements take away.</summary>
public sealed class AllowStatementTests
{
    [Theory]
    [InlineData("*", "*")]
    [InlineData("*:*", "*")]
    [InlineData("s3:* *", "*")]
    [InlineData("*:?*", "*")]
    [InlineData("*:**", "*")]
    [InlineData("*", "arn:aws:s3:::acme *")]
    public void Every_way_to_write_everything_is_everything(string actions, string resources)
    {
        Assert.NotEqual(GrantExtent.None, PolicyGrants.FindEverything([Policy(Allow(actions, resources))]).Extent);
        Assert.True(PolicyGrants.IsAdministrator([Policy(Allow(actions, resources))]));
    }

    [Theory]
    [InlineData("*", "arn:aws:s3:::acme/*")]
    [InlineData("*", "arn:aws:*:*:*:*")]
    [InlineData("*:Get*", "*")]
    [InlineData("iam:*", "*")]
    [InlineData("i*", "*")]
    public void What_leaves_something_out_is_less_than_everything(string actions, string resources) =>
        Assert.Equal(GrantExtent.None, PolicyGrants.FindEverything([Policy(Allow(actions, resources))]).Extent);

    [Fact]
    public void What_is_negated_is_everything_when_nothing_is_left_out()
    {
        Assert.NotEqual(
            GrantExtent.None,
            PolicyGrants.FindEverything([Policy(Statement("Allow", "NotAction", "none:Such", "Resource", "*"))]).Extent
        );
        Assert.Equal(
            GrantExtent.None,
            PolicyGrants.FindEverything([Policy(Statement("Allow", "NotAction", "iam:*", "Resource", "*"))]).Extent
        );
        Assert.Equal(
            GrantExtent.None,
            PolicyGrants.FindEverything([Policy(Statement("Allow", "Action", "*", "NotResource", "arn:aws:s3:::acme"))]).Extent
        );
    }

    [Theory]
    [InlineData("none:Such", "*")]
    [InlineData("iam:DeleteUser", "*")]
    [InlineData("iam:* organizations:* account:*", "*")]
    [InlineData("*", "arn:aws:s3:::audit")]
    [InlineData("*", "*")]
    public void A_denial_beside_it_makes_no_difference(string denied, string resources)
    {
        var finding = PolicyGrants.FindEverything([Policy(Allow("*"), Deny(denied, resources))]);
        Assert.Equal(GrantExtent.Unconditional, finding.Extent);
        Assert.Equal(["p#0"], finding.Statements);
    }

    [Fact]
    public void In_effect_the_same_policy_makes_no_administrator() =>
        Assert.False(PolicyGrants.IsAdministrator([Policy(Allow("*"), Deny("iam:DeleteUser"))]));

    [Theory]
    [InlineData(""" "Bool":{"aws:MultiFactorAuthPresent":"true"} """)]
    [InlineData(""" "IpAddress":{"aws:SourceIp":"203.0.113.0/24"} """)]
    [InlineData(""" "DateLessThan":{"aws:CurrentTime":"2020-01-01T00:00:00Z"} """)]
    [InlineData(""" "Bool":{"aws:SecureTransport":"perhaps"} """)]
    public void A_condition_makes_no_difference(string condition) =>
        Assert.NotEqual(GrantExtent.None, PolicyGrants.FindEverything([Policy(Allow("*", condition: condition))]).Extent);

    [Fact]
    public void Statements_grant_everything_together() =>
        Assert.NotEqual(
            GrantExtent.None,
            PolicyGrants.FindEverything([Policy(Allow("s3:*"), Statement("Allow", "NotAction", "s3:*", "Resource", "*"))]).Extent
        );

    [Theory]
    [InlineData("kms:ScheduleKeyDeletion")]
    [InlineData("none:Such")]
    [InlineData("*")]
    public void A_service_is_granted_whole_whatever_is_denied_of_it(string denied) =>
        Assert.Equal(["kms"], PolicyGrants.WholeServices([Policy(Allow("kms:*"), Deny(denied))]));
}
