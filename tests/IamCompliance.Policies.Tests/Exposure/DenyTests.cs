using IamCompliance.Policies.Exposure;

namespace IamCompliance.Policies.Tests.Exposure;

/// <summary>What Deny statements take away:
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html</summary>
public sealed class DenyTests
{
    private static readonly string Open = Exposed.Allow("\"*\"");

    [Theory]
    [InlineData(""" "StringNotEquals":{"aws:PrincipalOrgID":"o-own"} """)]
    [InlineData(""" "StringNotEqualsIfExists":{"aws:PrincipalOrgID":"o-own"} """)]
    [InlineData(""" "StringNotEqualsIfExists":{"aws:PrincipalOrgID":"o-own"},"BoolIfExists":{"aws:PrincipalIsAWSService":"false"} """)]
    [InlineData(""" "ForAllValues:StringNotLike":{"aws:PrincipalOrgPaths":"o-own/*"} """)]
    [InlineData(""" "StringNotEquals":{"aws:PrincipalOrgID":"o-own","aws:SourceOrgID":"o-own"} """)]
    public void A_deny_of_all_but_the_organization_limits_to_it(string condition)
    {
        var grantee = Exposed.Only(Exposed.Bucket(Open, Exposed.Deny("\"*\"", condition)));
        Assert.Equal(
            (GranteeKind.Anyone, false, true, false),
            (grantee.Kind, grantee.IsAnyone, grantee.IsLimitedToOrganization, grantee.IsOutsideOrganization)
        );
    }

    [Theory]
    [InlineData(""" "NotIpAddress":{"aws:SourceIp":"203.0.113.0/24"} """)]
    [InlineData(""" "StringNotEquals":{"aws:SourceVpce":["vpce-1","vpce-2"]} """)]
    [InlineData(""" "StringNotEquals":{"aws:PrincipalAccount":"111122223333"} """)]
    [InlineData(""" "ArnNotLike":{"aws:PrincipalArn":"arn:aws:iam::111122223333:role/*"} """)]
    [InlineData(""" "StringNotEquals":{"aws:PrincipalOrgID":"o-other"} """)]
    public void A_deny_of_all_but_some_takes_the_public_away(string condition) =>
        Assert.False(PolicyExposure.IsPublic(Exposed.Bucket(Open, Exposed.Deny("\"*\"", condition)), Exposed.Zone));

    [Theory]
    [InlineData(""" "Bool":{"aws:SecureTransport":"false"} """)]
    [InlineData(""" "StringEquals":{"aws:PrincipalOrgID":"o-other"} """)]
    [InlineData(""" "NotIpAddress":{"aws:SourceIp":"0.0.0.0/0"} """)]
    [InlineData(""" "ForAnyValue:StringNotLike":{"aws:PrincipalOrgPaths":"o-own/*"} """)]
    [InlineData(""" "StringNotEquals":{"aws:PrincipalOrgID":"o-own"},"Bool":{"aws:SecureTransport":"false"} """)]
    [InlineData(""" "StringNotEquals":{"aws:PrincipalOrgID":"o-own"},"Bool":{"aws:PrincipalIsAWSService":"false"} """)]
    [InlineData(""" "NotIpAddress":{"aws:SourceIp":"203.0.113.0/24"},"BoolIfExists":{"aws:ViaAWSService":"false"} """)]
    [InlineData(""" "StringNotLike":{"aws:PrincipalOrgID":"o-*"} """)]
    [InlineData(""" "StringNotEquals":{"aws:PrincipalTag/team":"red"} """)]
    public void A_deny_that_leaves_strangers_alone_changes_nothing(string condition) =>
        Assert.True(PolicyExposure.IsPublic(Exposed.Bucket(Open, Exposed.Deny("\"*\"", condition)), Exposed.Zone));

    [Theory]
    [InlineData("\"s3:GetObject\"", "\"arn:aws:s3:::acme/*\"", false)]
    [InlineData("\"s3:Get*\"", "[\"arn:aws:s3:::acme\",\"arn:aws:s3:::acme/*\"]", false)]
    [InlineData("\"*\"", "\"arn:aws:s3:::*\"", false)]
    [InlineData("\"s3:PutObject\"", "\"*\"", true)]
    [InlineData("\"s3:GetObject\"", "\"arn:aws:s3:::acme/private/*\"", true)]
    [InlineData("\"s3:GetObject\"", "\"arn:aws:s3:::acme/${aws:username}/*\"", true)]
    public void A_deny_counts_when_it_is_about_all_that_is_allowed(string action, string resource, bool isPublic) =>
        Assert.Equal(isPublic, PolicyExposure.IsPublic(Exposed.Bucket(Open, Exposed.Deny("\"*\"", "", action, resource)), Exposed.Zone));

    [Fact]
    public void A_deny_of_some_actions_leaves_the_others() =>
        Assert.Equal(
            ["s3:GetObject"],
            Exposed
                .Only(
                    Exposed.Bucket(
                        Exposed.Allow("\"*\"", "", """["s3:GetObject","s3:PutObject"]"""),
                        Exposed.Deny("\"*\"", "", "\"s3:Put*\"")
                    )
                )
                .Actions
        );

    [Fact]
    public void Denies_of_each_action_count_together() =>
        Assert.False(
            PolicyExposure.IsPublic(
                Exposed.Bucket(
                    Exposed.Allow("\"*\"", "", """["s3:GetObject","s3:PutObject"]"""),
                    Exposed.Deny("\"*\"", """ "StringNotEquals":{"aws:PrincipalOrgID":"o-own"} """, "\"s3:Put*\""),
                    Exposed.Deny("\"*\"", """ "NotIpAddress":{"aws:SourceIp":"203.0.113.0/24"} """, "\"s3:Get*\"")
                ),
                Exposed.Zone
            )
        );

    [Theory]
    [InlineData("""{"AWS":"222233334444"}""", 0)]
    [InlineData("""{"AWS":"arn:aws:iam::222233334444:role/app"}""", 0)]
    [InlineData("""{"AWS":"arn:aws:iam::222233334444:role/other"}""", 1)]
    [InlineData("""{"AWS":"arn:aws:sts::222233334444:assumed-role/app/session"}""", 1)]
    [InlineData("""{"Service":"ec2.amazonaws.com"}""", 1)]
    public void A_deny_takes_away_whom_it_names(string denied, int left) =>
        Assert.Equal(
            left,
            PolicyExposure
                .Of(Exposed.Bucket(Exposed.Allow("""{"AWS":"arn:aws:iam::222233334444:role/app"}"""), Exposed.Deny(denied)), Exposed.Zone)
                .Count
        );

    [Fact]
    public void A_deny_of_a_user_leaves_its_account() =>
        Assert.Single(
            PolicyExposure.Of(
                Exposed.Bucket(
                    Exposed.Allow("""{"AWS":"222233334444"}"""),
                    Exposed.Deny("""{"AWS":"arn:aws:iam::222233334444:user/eve"}""")
                ),
                Exposed.Zone
            )
        );

    [Fact]
    public void A_deny_of_all_but_some_principals_leaves_them_of_everybody() =>
        Assert.Equal(
            [(GranteeKind.Account, "arn:aws:iam::111122223333:root"), (GranteeKind.User, "arn:aws:iam::111122223333:user/ada")],
            PolicyExposure
                .Of(
                    Exposed.Bucket(
                        Open,
                        Exposed.DenyAllBut("""{"AWS":["arn:aws:iam::111122223333:user/ada","arn:aws:iam::111122223333:root"]}""")
                    ),
                    Exposed.Zone
                )
                .Select(g => (g.Kind, g.Id))
        );

    [Theory]
    [InlineData("""{"AWS":"arn:aws:iam::222233334444:user/ada"}""", 1)]
    [InlineData("""{"AWS":"222233334444"}""", 1)]
    [InlineData("""{"AWS":"111122223333"}""", 0)]
    public void A_deny_of_all_but_some_principals_spares_them(string spared, int left) =>
        Assert.Equal(
            left,
            PolicyExposure
                .Of(
                    Exposed.Bucket(Exposed.Allow("""{"AWS":"arn:aws:iam::222233334444:user/ada"}"""), Exposed.DenyAllBut(spared)),
                    Exposed.Zone
                )
                .Count
        );

    [Fact]
    public void An_account_is_not_gone_while_a_user_of_it_is_spared() =>
        Assert.Single(
            PolicyExposure.Of(
                Exposed.Bucket(
                    Exposed.Allow("""{"AWS":"222233334444"}"""),
                    Exposed.DenyAllBut("""{"AWS":"arn:aws:iam::222233334444:user/ada"}""")
                ),
                Exposed.Zone
            )
        );

    // A wildcard within a field of an ARN does not reach over its colons.
    [Fact]
    public void A_deny_of_one_field_does_not_reach_over_the_next() =>
        Assert.True(
            PolicyExposure.IsPublic(
                Exposed.Bucket(
                    Exposed.Allow("\"*\"", "", "\"sqs:*\"", "\"arn:aws:sqs:e:x1:111122223333:q\""),
                    Exposed.Deny("\"*\"", "", "\"sqs:*\"", "\"arn:aws:sqs:e*1:111122223333:q\"")
                ),
                Exposed.Zone
            )
        );

    [Fact]
    public void Another_account_is_gone_when_all_but_the_own_are_denied() =>
        Assert.Empty(
            PolicyExposure.Of(
                Exposed.Bucket(
                    Exposed.Allow("""{"AWS":"999988887777"}"""),
                    Exposed.Deny("\"*\"", """ "StringNotEquals":{"aws:PrincipalAccount":"111122223333"} """)
                ),
                Exposed.Zone
            )
        );

    [Theory]
    [InlineData("", 0)]
    [InlineData(""","BoolIfExists":{"aws:PrincipalIsAWSService":"false"}""", 1)]
    public void A_service_belongs_to_no_organization_and_needs_an_exception(string exception, int left) =>
        Assert.Equal(
            left,
            PolicyExposure
                .Of(
                    Exposed.Bucket(
                        Exposed.Allow("""{"Service":"cloudtrail.amazonaws.com"}"""),
                        Exposed.Deny("\"*\"", $$""" "StringNotEqualsIfExists":{"aws:PrincipalOrgID":"o-own"}{{exception}} """)
                    ),
                    Exposed.Zone
                )
                .Count
        );

    [Fact]
    public void What_is_allowed_by_exception_is_denied_by_exception() =>
        Assert.Empty(
            PolicyExposure.Of(
                Exposed.Bucket(
                    """{"Effect":"Allow","Principal":"*","NotAction":["s3:Put*","s3:Delete*"],"NotResource":"arn:aws:s3:::acme/private/*"}""",
                    """{"Effect":"Deny","Principal":"*","NotAction":"s3:PutObject","Resource":"*"}"""
                ),
                Exposed.Zone
            )
        );
}
