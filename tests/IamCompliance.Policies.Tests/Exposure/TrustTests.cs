using IamCompliance.Policies.Exposure;

namespace IamCompliance.Policies.Tests.Exposure;

/// <summary>Demands of trust policies on accounts and services.</summary>
public sealed class TrustTests
{
    private const string Account = """{"AWS":"arn:aws:iam::999988887777:root"}""";
    private const string Service = """{"Service":"sns.amazonaws.com"}""";

    // https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html
    [Theory]
    [InlineData(""" "StringEquals":{"sts:ExternalId":"12345"} """, true)]
    [InlineData(""" "StringLike":{"sts:externalid":["a","b"]} """, true)]
    [InlineData(""" "StringLike":{"sts:ExternalId":"*"} """, false)]
    [InlineData(""" "StringLike":{"sts:ExternalId":["a","b*"]} """, false)]
    [InlineData(""" "StringEqualsIfExists":{"sts:ExternalId":"12345"} """, false)]
    [InlineData(""" "StringNotEquals":{"sts:ExternalId":"12345"} """, false)]
    [InlineData(""" "Null":{"sts:ExternalId":"false"} """, false)]
    [InlineData("", false)]
    public void An_external_id_is_required_by_a_fixed_value(string condition, bool expected) =>
        Assert.Equal(expected, Exposed.Only(Exposed.Trust(Exposed.Assume(Account, condition))).RequiresExternalId);

    // https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_configure-api-require.html
    [Theory]
    [InlineData(""" "Bool":{"aws:MultiFactorAuthPresent":"true"} """, true)]
    [InlineData(""" "Bool":{"aws:MultiFactorAuthPresent":true} """, true)]
    [InlineData(""" "StringEquals":{"aws:MultiFactorAuthPresent":"true"} """, true)]
    [InlineData(""" "StringEqualsIfExists":{"aws:MultiFactorAuthPresent":"true"} """, false)]
    [InlineData(""" "NumericLessThan":{"aws:MultiFactorAuthAge":"3600"} """, true)]
    [InlineData(""" "Null":{"aws:MultiFactorAuthAge":"false"} """, true)]
    [InlineData(""" "BoolIfExists":{"aws:MultiFactorAuthPresent":"true"} """, false)]
    [InlineData(""" "Bool":{"aws:MultiFactorAuthPresent":["true","false"]} """, false)]
    [InlineData(""" "Null":{"aws:MultiFactorAuthPresent":"false"} """, false)]
    [InlineData(""" "NumericLessThanIfExists":{"aws:MultiFactorAuthAge":"3600"} """, false)]
    [InlineData(""" "NumericGreaterThan":{"aws:MultiFactorAuthAge":"3600"} """, false)]
    public void A_second_factor_is_required_of_those_without_the_key_too(string condition, bool expected) =>
        Assert.Equal(expected, Exposed.Only(Exposed.Trust(Exposed.Assume(Account, condition))).RequiresMfa);

    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-bucket-policies.html#example-bucket-policies-MFA
    [Theory]
    [InlineData(""" "Null":{"aws:MultiFactorAuthAge":true} """, true)]
    [InlineData(""" "BoolIfExists":{"aws:MultiFactorAuthPresent":"false"} """, true)]
    [InlineData(""" "StringEqualsIfExists":{"aws:MultiFactorAuthPresent":"false"} """, true)]
    [InlineData(""" "StringNotEquals":{"aws:MultiFactorAuthPresent":"true"} """, true)]
    [InlineData(""" "StringEquals":{"aws:MultiFactorAuthPresent":"false"} """, false)]
    [InlineData(""" "StringEqualsIfExists":{"aws:PrincipalTag/mfa":"false"} """, false)]
    [InlineData(""" "NumericGreaterThanIfExists":{"aws:MultiFactorAuthAge":"3600"} """, true)]
    [InlineData(""" "NumericGreaterThan":{"aws:MultiFactorAuthAge":"3600"} """, false)]
    [InlineData(""" "Bool":{"aws:MultiFactorAuthPresent":"false"} """, false)]
    public void A_deny_of_those_without_a_second_factor_requires_it(string condition, bool expected) =>
        Assert.Equal(expected, Exposed.Only(Exposed.Bucket(Exposed.Allow(Account), Exposed.Deny("\"*\"", condition))).RequiresMfa);

    // https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html#cross-service-confused-deputy-prevention
    [Theory]
    [InlineData(""" "StringEquals":{"aws:SourceAccount":"111122223333"} """, true)]
    [InlineData(""" "ArnLike":{"aws:SourceArn":"arn:aws:sns:*:111122223333:*"} """, true)]
    [InlineData(""" "StringEquals":{"aws:SourceOrgID":"o-own"} """, true)]
    [InlineData(""" "ForAnyValue:StringLike":{"aws:SourceOrgPaths":"o-own/*"} """, true)]
    [InlineData(""" "ArnLike":{"aws:SourceArn":"arn:aws:sns:*:*:topic"} """, false)]
    [InlineData(""" "StringEqualsIfExists":{"aws:SourceAccount":"111122223333"} """, false)]
    [InlineData(""" "StringEquals":{"aws:SourceAccount":["111122223333","${aws:ResourceAccount}"]} """, false)]
    [InlineData(""" "StringEquals":{"aws:SourceAccount":["111122223333"]},"ArnNotLike":{"aws:SourceArn":"arn:aws:sns:*:*:x"} """, true)]
    [InlineData("", false)]
    public void A_service_must_act_for_somebody_fixed(string condition, bool expected)
    {
        var grantee = Exposed.Only(Exposed.Trust(Exposed.Assume(Service, condition)));
        Assert.Equal((expected, false, false), (grantee.LimitsSource, grantee.IsExternal, grantee.IsAnyone));
    }

    [Fact]
    public void Everybody_who_acts_for_the_own_account_is_not_external()
    {
        var grantee = Exposed.Only(
            Exposed.Bucket(Exposed.Allow("\"*\"", """ "StringEquals":{"aws:SourceAccount":"111122223333"} """)),
            Exposed.Alone
        );
        Assert.Equal((GranteeKind.Anyone, false, false, true), (grantee.Kind, grantee.IsAnyone, grantee.IsExternal, grantee.LimitsSource));
    }

    [Fact]
    public void A_role_that_trusts_everybody_trusts_anyone() =>
        Assert.True(PolicyExposure.IsPublic(Exposed.Trust(Exposed.Assume("""{"AWS":"*"}""")), Exposed.Zone));

    // A secret is known outside of the account, so it says nothing of who may learn it.
    [Fact]
    public void An_external_id_does_not_limit_who_everybody_is()
    {
        var grantee = Exposed.Only(Exposed.Trust(Exposed.Assume("\"*\"", """ "StringEquals":{"sts:ExternalId":"12345"} """)));
        Assert.Equal((true, true), (grantee.IsAnyone, grantee.RequiresExternalId));
    }
}
