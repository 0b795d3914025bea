using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Evaluation;
using IamCompliance.Policies.Exposure;

namespace IamCompliance.Policies.Tests.Exposure;

public sealed class GranteeTests
{
    [Theory]
    [InlineData("""{"AWS":"111122223333"}""", GranteeKind.Account, "111122223333", false, false)]
    [InlineData("""{"AWS":"arn:aws:iam::222233334444:root"}""", GranteeKind.Account, "222233334444", true, false)]
    [InlineData("""{"AWS":"arn:aws:iam::999988887777:root"}""", GranteeKind.Account, "999988887777", true, true)]
    [InlineData("""{"AWS":"arn:aws-cn:iam::999988887777:user/dept/eve"}""", GranteeKind.User, "999988887777", true, true)]
    [InlineData("""{"AWS":"arn:aws:iam::111122223333:role/app"}""", GranteeKind.Role, "111122223333", false, false)]
    [InlineData("""{"AWS":"arn:aws:sts::111122223333:assumed-role/app/session"}""", GranteeKind.Session, "111122223333", false, false)]
    [InlineData("""{"AWS":"arn:aws:sts::999988887777:federated-user/bob"}""", GranteeKind.FederatedUser, "999988887777", true, true)]
    [InlineData("""{"AWS":"AROADBQP57FF2AEXAMPLE"}""", GranteeKind.DeletedPrincipal, null, false, false)]
    [InlineData("""{"AWS":"AIDACKCEVSQ6C2EXAMPLE"}""", GranteeKind.DeletedPrincipal, null, false, false)]
    [InlineData("""{"AWS":"AROADBQP57FF2AEXAMPLE:i-0123456789abcdef0"}""", GranteeKind.DeletedPrincipal, null, false, false)]
    [InlineData("""{"AWS":"AROADBQP57FF2AEXAMPLE:ada.lovelace@example.com"}""", GranteeKind.DeletedPrincipal, null, false, false)]
    [InlineData("""{"AWS":"AROADBQP57FF2AEXAMPLE:a,b+c=d_e"}""", GranteeKind.DeletedPrincipal, null, false, false)]
    [InlineData("""{"Service":"cloudtrail.amazonaws.com"}""", GranteeKind.Service, null, false, false)]
    [InlineData("""{"Federated":"arn:aws:iam::111122223333:saml-provider/corp"}""", GranteeKind.SamlProvider, "111122223333", false, false)]
    [InlineData(
        """{"Federated":"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"}""",
        GranteeKind.OidcProvider,
        "111122223333",
        false,
        false
    )]
    [InlineData("""{"Federated":"cognito-identity.amazonaws.com"}""", GranteeKind.WebIdentity, null, true, true)]
    [InlineData(
        """{"CanonicalUser":"79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be"}""",
        GranteeKind.CanonicalUser,
        null,
        true,
        null
    )]
    [InlineData(
        """{"AWS":"arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity EH1HDMB1FH2TC"}""",
        GranteeKind.CanonicalUser,
        null,
        true,
        null
    )]
    [InlineData("\"*\"", GranteeKind.Anyone, null, true, true)]
    public void A_principal_is_told_by_how_it_is_written(
        string principal,
        GranteeKind kind,
        string? account,
        bool isExternal,
        bool? isOutside
    )
    {
        var grantee = Exposed.Only(Exposed.Bucket(Exposed.Allow(principal)));
        Assert.Equal(
            (kind, account, isExternal, isOutside),
            (grantee.Kind, grantee.AccountId, grantee.IsExternal, grantee.IsOutsideOrganization)
        );
    }

    [Fact]
    public void Of_another_account_nobody_knows_whether_it_is_in_the_organization_without_its_list() =>
        Assert.Null(Exposed.Only(Exposed.Bucket(Exposed.Allow("""{"AWS":"999988887777"}""")), Exposed.Alone).IsOutsideOrganization);

    [Theory]
    [InlineData("AROADBQP57FF2AEXAMPLE:")]
    [InlineData("AROADBQP57FF2AEXAMPLE:x")]
    [InlineData("AROADBQP57FF2AEXAMPLE:*")]
    [InlineData("AROADBQP57FF2AEXAMPLE:two words")]
    [InlineData("AROADBQP57FF2AEXAMPLE:a:b")]
    [InlineData("AROASHORT:session")]
    [InlineData("aroadbqp57ff2aexample:session")]
    [InlineData("111122223333:session")]
    public void What_no_session_is_called_is_no_principal(string written) =>
        Assert.False(
            CompiledPolicy
                .Compile(
                    "p",
                    $$"""{"Statement":[{"Effect":"Allow","Principal":{"AWS":"{{written}}"},"Action":"s3:GetObject","Resource":"*"}]}""",
                    PolicyKind.Resource
                )
                .Document.CanBeStored
        );

    [Theory]
    [InlineData(""" "IpAddress":{"aws:SourceIp":"203.0.113.0/24"} """, true)]
    [InlineData(""" "IpAddress":{"aws:SourceIp":"10.0.0.0/8"} """, true)]
    [InlineData(""" "IpAddress":{"aws:SourceIp":"203.0.113.0/24"},"Bool":{"aws:SecureTransport":"true"} """, true)]
    [InlineData(""" "IpAddress":{"aws:SourceIp":"203.0.113.0/24"},"StringEquals":{"aws:PrincipalTag/team":"red"} """, true)]
    [InlineData(""" "StringEquals":{"aws:SourceVpce":"vpce-1a2b3c4d"} """, null)]
    [InlineData(""" "StringEquals":{"aws:SourceVpc":"vpc-1"} """, null)]
    [InlineData(""" "IpAddress":{"aws:SourceIp":"203.0.113.0/24"},"StringEquals":{"aws:SourceVpce":"vpce-1"} """, null)]
    [InlineData(""" "IpAddress":{"aws:SourceIp":"203.0.113.0/24"},"StringEquals":{"aws:PrincipalOrgID":"o-other"} """, null)]
    public void Everybody_from_some_addresses_is_outside_whatever_was_read_and_from_an_endpoint_unknown(string condition, bool? expected)
    {
        var grantee = Exposed.Only(Exposed.Trust(Exposed.Assume("\"*\"", condition)), Exposed.Alone);
        Assert.Equal((GranteeKind.Anyone, false, expected), (grantee.Kind, grantee.IsAnyone, grantee.IsOutsideOrganization));
    }

    [Fact]
    public void Everybody_from_some_addresses_in_the_organization_is_inside() =>
        Assert.False(
            Exposed
                .Only(
                    Exposed.Trust(
                        Exposed.Assume(
                            "\"*\"",
                            """ "IpAddress":{"aws:SourceIp":"203.0.113.0/24"},"StringEquals":{"aws:PrincipalOrgID":"o-own"} """
                        )
                    ),
                    Exposed.Zone
                )
                .IsOutsideOrganization
        );

    [Fact]
    public void The_own_account_is_never_outside_of_the_organization() =>
        Assert.False(Exposed.Only(Exposed.Bucket(Exposed.Allow("""{"AWS":"111122223333"}""")), Exposed.Alone).IsOutsideOrganization);

    [Fact]
    public void Accounts_that_the_zone_trusts_are_told_from_others() =>
        Assert.Equal(
            [(Exposed.Own, true), (Exposed.Sibling, false), (Exposed.Vendor, true)],
            PolicyExposure
                .Of(Exposed.Bucket(Exposed.Allow("""{"AWS":["999988887777","111122223333","222233334444"]}""")), Exposed.Zone)
                .Select(g => (g.Id, g.IsTrusted))
        );

    [Fact]
    public void Each_principal_of_each_statement_is_listed_with_actions_keys_and_statement()
    {
        var policy = Exposed.Bucket(
            """{"Sid":"Read","Effect":"Allow","Principal":{"AWS":["222233334444","222233334444"],"Service":"s3.amazonaws.com"},"Action":["s3:Put*","s3:Get*"],"Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"true"}}}""",
            Exposed.Allow("""{"AWS":"222233334444"}""")
        );
        Assert.Equal(
            [
                (GranteeKind.Account, "s3:Get*,s3:Put*", "aws:SecureTransport", "Read"),
                (GranteeKind.Account, "s3:GetObject", "", "1"),
                (GranteeKind.Service, "s3:Get*,s3:Put*", "aws:SecureTransport", "Read"),
            ],
            PolicyExposure
                .Of(policy, Exposed.Zone)
                .Select(g => (g.Kind, string.Join(',', g.Actions), string.Join(',', g.ConditionKeys), g.Statement))
        );
    }

    [Theory]
    [InlineData(""" "StringEquals":{"aws:PrincipalAccount":"222233334444"} """, GranteeKind.Account, "222233334444", "222233334444")]
    [InlineData(
        """ "ArnEquals":{"aws:PrincipalArn":"arn:aws:iam::222233334444:role/app"} """,
        GranteeKind.Role,
        "arn:aws:iam::222233334444:role/app",
        "222233334444"
    )]
    [InlineData(
        """ "ArnLike":{"aws:PrincipalArn":"arn:aws:iam::222233334444:role/app-*"} """,
        GranteeKind.Account,
        "arn:aws:iam::222233334444:role/app-*",
        "222233334444"
    )]
    [InlineData(""" "Bool":{"aws:PrincipalIsAWSService":"true"} """, GranteeKind.Service, "*", null)]
    [InlineData(
        """ "StringEquals":{"aws:PrincipalAccount":["222233334444","999988887777"]},"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::222233334444:user/ada"} """,
        GranteeKind.User,
        "arn:aws:iam::222233334444:user/ada",
        "222233334444"
    )]
    public void Everybody_whom_a_condition_names_is_whom_it_names(string condition, GranteeKind kind, string id, string? account)
    {
        var grantee = Exposed.Only(Exposed.Bucket(Exposed.Allow("\"*\"", condition)));
        Assert.Equal((kind, id, account, false), (grantee.Kind, grantee.Id, grantee.AccountId, grantee.IsAnyone));
    }

    [Fact]
    public void Conditions_that_contradict_each_other_let_nobody_in() =>
        Assert.Empty(
            PolicyExposure.Of(
                Exposed.Bucket(
                    Exposed.Allow(
                        "\"*\"",
                        """ "StringEquals":{"aws:PrincipalAccount":"222233334444"},"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::999988887777:user/eve"} """
                    )
                ),
                Exposed.Zone
            )
        );

    [Theory]
    [InlineData("o-own", true, false)]
    [InlineData("o-other", false, true)]
    public void An_organization_is_compared_with_the_own(string organization, bool isLimited, bool isOutside)
    {
        var grantee = Exposed.Only(
            Exposed.Bucket(Exposed.Allow("\"*\"", $$""" "StringEquals":{"aws:PrincipalOrgID":"{{organization}}"} """))
        );
        Assert.Equal((isLimited, isOutside, false), (grantee.IsLimitedToOrganization, grantee.IsOutsideOrganization, grantee.IsAnyone));
    }

    [Theory]
    [InlineData(""" "IpAddress":{"aws:SourceIp":"203.0.113.0/24"} """, true)]
    [InlineData(""" "IpAddress":{"aws:VpcSourceIp":"10.1.0.0/16"} """, true)]
    [InlineData(""" "StringEquals":{"aws:SourceVpce":"vpce-1"} """, true)]
    [InlineData(""" "IpAddress":{"aws:SourceIp":"0.0.0.0/0"} """, false)]
    [InlineData(""" "IpAddressIfExists":{"aws:SourceIp":"203.0.113.0/24"} """, false)]
    public void Networks_are_told(string condition, bool expected) =>
        Assert.Equal(expected, Exposed.Only(Exposed.Bucket(Exposed.Allow("\"*\"", condition))).LimitsNetwork);
}
