using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Evaluation;
using IamCompliance.Policies.Grants;
using IamCompliance.Policies.Tests.Properties;
using static IamCompliance.Policies.Tests.Grants.Ask;

namespace IamCompliance.Policies.Tests.Grants;

public sealed class ConditionTests
{
    private const string Mfa = """ "Bool":{"aws:MultiFactorAuthPresent":"true"} """;
    private const string Region = """ "StringNotEquals":{"aws:RequestedRegion":"eu-west-1"} """;

    [Fact]
    public void A_condition_makes_a_grant_conditional_and_is_named()
    {
        var finding = Find(Question(Some, "s3:*"), Allow("s3:*", condition: Mfa));
        Assert.Equal(GrantExtent.Conditional, finding.Extent);
        Assert.Equal(["aws:MultiFactorAuthPresent"], finding.Conditions);
    }

    [Fact]
    public void A_grant_without_conditions_beside_it_counts_alone()
    {
        var finding = Find(Question(Some, "s3:*"), Allow("s3:*", condition: Mfa), Allow("s3:GetObject"));
        Assert.Equal((GrantExtent.Unconditional, "s3:GetObject on *"), (finding.Extent, finding.Witness));
        Assert.Equal(["p#1"], finding.Statements);
        Assert.Empty(finding.Conditions);
    }

    [Fact]
    public void A_conditional_denial_leaves_a_conditional_grant()
    {
        foreach (var quantifier in new[] { Some, Every })
        {
            var finding = Find(Question(quantifier, "s3:*"), Allow("s3:*"), Deny("*", condition: Region));
            Assert.Equal(GrantExtent.Conditional, finding.Extent);
            Assert.Equal(["aws:RequestedRegion"], finding.Conditions);
            Assert.Equal(["p#0", "p#1"], finding.Statements);
        }
    }

    [Fact]
    public void A_conditional_denial_elsewhere_changes_nothing()
    {
        Assert.Equal(GrantExtent.Unconditional, Find(Question(Some, "s3:*"), Allow("s3:*"), Deny("s3:Get*", condition: Region)).Extent);
        Assert.Equal(GrantExtent.Conditional, Find(Question(Every, "s3:*"), Allow("s3:*"), Deny("s3:Get*", condition: Region)).Extent);
    }

    [Theory]
    [InlineData(""" "Bool":{"aws:MultiFactorAuthPresent":"true"} """, true)]
    [InlineData(""" "StringEquals":{"aws:multifactorauthpresent":"*"} """, true)]
    [InlineData(""" "StringLike":{"aws:MultiFactorAuthPresent":"tr*"} """, true)]
    [InlineData(""" "ForAnyValue:StringLike":{"aws:MultiFactorAuthPresent":"tr*"} """, true)]
    [InlineData(""" "ArnLike":{"aws:MultiFactorAuthPresent":"arn:aws:iam::*:role/*"} """, true)]
    [InlineData(""" "NumericLessThan":{"aws:MultiFactorAuthAge":"3600"} """, true)]
    [InlineData(""" "IpAddress":{"aws:MultiFactorAuthAge":"10.0.0.0/8"} """, true)]
    [InlineData(""" "IpAddress":{"aws:MultiFactorAuthAge":"fd00::/8"} """, true)]
    [InlineData(""" "BoolIfExists":{"aws:MultiFactorAuthPresent":"true"} """, false)]
    [InlineData(""" "Null":{"aws:MultiFactorAuthPresent":"false"} """, false)]
    [InlineData(""" "StringNotEquals":{"aws:MultiFactorAuthPresent":"false"} """, false)]
    [InlineData(""" "ForAllValues:StringEquals":{"aws:MultiFactorAuthPresent":"true"} """, false)]
    [InlineData(""" "StringLike":{"aws:MultiFactorAuthPresent":["true","*"]} """, false)]
    [InlineData(""" "StringLike":{"aws:MultiFactorAuthPresent":"?*"} """, false)]
    [InlineData(""" "ArnLike":{"aws:MultiFactorAuthPresent":"arn:*"} """, false)]
    [InlineData(""" "ArnEquals":{"aws:MultiFactorAuthPresent":"arn:aws:*:*:*:*"} """, false)]
    [InlineData(""" "Bool":{"aws:MultiFactorAuthPresent":["true","false"]} """, false)]
    [InlineData(""" "IpAddress":{"aws:MultiFactorAuthAge":["10.0.0.0/8","0.0.0.0/0"]} """, false)]
    [InlineData(""" "IpAddress":{"aws:MultiFactorAuthAge":["0.0.0.0/1","128.0.0.0/1"]} """, false)]
    [InlineData(""" "IpAddress":{"aws:MultiFactorAuthAge":"::ffff:0:0/96"} """, false)]
    [InlineData(""" "Bool":{"aws:SecureTransport":"true"} """, false)]
    public void Unless_sets_a_grant_aside_that_a_condition_on_such_a_key_really_limits(string condition, bool isLimit)
    {
        var finding = Find(Question(Some, "s3:*", unless: "aws:MULTIfactor*"), Allow("s3:*", condition: condition));
        Assert.Equal(isLimit ? GrantExtent.None : GrantExtent.Conditional, finding.Extent);
    }

    [Fact]
    public void Unless_any_key_sets_every_limited_grant_aside() =>
        Assert.Equal(["p#1"], Find(Question(Some, "s3:*", unless: "*"), Allow("s3:*", condition: Mfa), Allow("s3:*")).Statements);

    [Theory]
    [InlineData(""" "Bool":{"aws:SecureTransport":"yes"} """)]
    [InlineData(""" "NumericLessThan":{"aws:MultiFactorAuthAge":"soon"} """)]
    [InlineData(""" "StringEquals":{"aws:username":[]} """)]
    [InlineData(""" "Null":{"aws:username":"perhaps"} """)]
    [InlineData(""" "Null":{"aws:username":"true"},"StringEquals":{"AWS:UserName":"ada"} """)]
    [InlineData(""" "StringEquals":{"aws:username":"ada"},"StringNotEquals":{"aws:username":["ada","eve"]} """)]
    [InlineData(""" "StringEquals":{"aws:username":"ada"},"StringLike":{"aws:username":"e*"} """)]
    [InlineData(""" "Bool":{"aws:SecureTransport":"true"},"BoolIfExists":{"aws:SecureTransport":"false"} """)]
    public void Conditions_that_never_hold_grant_and_deny_nothing(string condition)
    {
        Assert.Equal(GrantExtent.None, Find(Question(Some, "s3:*"), Allow("s3:*", condition: condition)).Extent);
        Assert.Equal(
            GrantExtent.Unconditional,
            Find(Question(Every, "s3:*", Every), Allow("s3:*"), Deny("*", condition: condition)).Extent
        );
    }

    [Theory]
    [InlineData(""" "StringEquals":{"aws:username":["ada","eve"]},"StringNotEquals":{"aws:username":"ada"} """)]
    [InlineData(""" "StringEquals":{"aws:username":"ada"},"StringEqualsIgnoreCase":{"aws:username":"ADA"} """)]
    [InlineData(""" "StringEquals":{"aws:username":"${aws:PrincipalTag/name}"},"StringLike":{"aws:username":"e*"} """)]
    [InlineData(""" "Null":{"aws:username":"true"},"StringEqualsIfExists":{"aws:username":"ada"} """)]
    [InlineData(""" "Bool":{"aws:SecureTransport":"TRUE"} """)]
    [InlineData(""" "StringNotEquals":{"aws:username":[]} """)]
    public void Conditions_that_can_hold_count(string condition) =>
        Assert.Equal(GrantExtent.Conditional, Find(Question(Some, "s3:*"), Allow("s3:*", condition: condition)).Extent);

    [Fact]
    public void A_variable_in_a_resource_may_have_any_value()
    {
        const string Home = "arn:aws:s3:::home/${aws:username}/*";
        var finding = Find(Question(Some, "s3:GetObject", Some, "arn:aws:s3:::home/ada/*"), Allow("s3:*", Home));
        Assert.Equal(GrantExtent.Conditional, finding.Extent);
        Assert.Equal(["aws:username"], finding.Conditions);
        Assert.Equal(GrantExtent.None, Find(Question(Some, "s3:GetObject", Every, "arn:aws:s3:::home/ada/*"), Allow("s3:*", Home)).Extent);
        Assert.Equal(GrantExtent.Conditional, Find(Question(Some, "s3:GetObject", Every, Home), Allow("s3:*", Home)).Extent);
        Assert.Equal(
            GrantExtent.Conditional,
            Find(Question(Some, "s3:GetObject", Some, "arn:aws:s3:::home/ada/x"), Allow("s3:*"), Deny("s3:*", Home)).Extent
        );
    }

    [Fact]
    public void A_variable_in_a_policy_of_the_old_version_is_text()
    {
        var policy = CompiledPolicy.Compile(
            "old",
            """{"Version":"2008-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::home/${aws:username}/*"}}""",
            PolicyKind.Identity
        );
        Assert.Equal(GrantExtent.None, PolicyGrants.Find([policy], Question(Some, "s3:GetObject", Some, "arn:aws:s3:::home/ada/*")).Extent);
        Assert.Equal(
            GrantExtent.Unconditional,
            PolicyGrants.Find([policy], Question(Some, "s3:GetObject", Some, "arn:aws:s3:::home/$*/*")).Extent
        );
    }

    [Fact]
    public void A_NotResource_with_a_variable_is_conditional()
    {
        var statement = Statement("Allow", "Action", "s3:*", "NotResource", "arn:aws:s3:::home/${aws:username}/*");
        Assert.Equal(GrantExtent.Conditional, Find(Question(Some, "s3:GetObject", Every, "arn:aws:s3:::acme/*"), statement).Extent);
        Assert.Equal(GrantExtent.None, Find(Question(Some, "s3:GetObject", Every, "arn:aws:s3:::home/*"), statement).Extent);
    }
}
