using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Evaluation;
using IamCompliance.Policies.Grants;
using IamCompliance.Policies.Tests.Properties;
using static IamCompliance.Policies.Tests.Grants.Ask;

namespace IamCompliance.Policies.Tests.Grants;

public sealed class DenialTests
{
    private const string NotBreakGlass = """ "ArnNotLike":{"aws:PrincipalArn":"arn:aws:iam::*:role/break-glass"} """;

    private static GrantFinding Denied(GrantQuestion question, params string[] statements) =>
        PolicyGrants.FindDenied([Policy(statements)], question);

    [Fact]
    public void A_guardrail_denies_what_it_covers_whatever_is_allowed()
    {
        var finding = Denied(Question(Every, "organizations:LeaveOrganization", Every), Allow("*"), Deny("organizations:Leave*"));
        Assert.Equal(GrantExtent.Unconditional, finding.Extent);
        Assert.Equal(["p#1"], finding.Statements);
        Assert.Equal(GrantExtent.None, Denied(Question(Every, "organizations:*", Every), Deny("organizations:Leave*")).Extent);
        Assert.Equal(GrantExtent.None, Denied(Question(Some, "s3:*"), Allow("*"), Deny("organizations:Leave*")).Extent);
    }

    [Fact]
    public void A_declared_exception_does_not_make_a_denial_conditional()
    {
        var statement = Deny("cloudtrail:StopLogging", condition: NotBreakGlass);
        var plain = Denied(Question(Every, "cloudtrail:StopLogging", Every), statement);
        Assert.Equal(GrantExtent.Conditional, plain.Extent);
        Assert.Equal(["aws:PrincipalArn"], plain.Conditions);
        Assert.Equal(
            GrantExtent.Unconditional,
            Denied(Question(Every, "cloudtrail:StopLogging", Every, unless: "aws:principalarn"), statement).Extent
        );
    }

    [Fact]
    public void Other_conditions_beside_a_declared_exception_still_count()
    {
        var statement = Deny("*", condition: NotBreakGlass + """ ,"StringNotEquals":{"aws:RequestedRegion":"eu-west-1"} """);
        var finding = Denied(Question(Some, "ec2:RunInstances", unless: "aws:Principal*"), statement);
        Assert.Equal(GrantExtent.Conditional, finding.Extent);
        Assert.Equal(["aws:RequestedRegion"], finding.Conditions);
    }

    [Fact]
    public void Bucket_policies_deny_everybody()
    {
        const string Text = """
            {"Version":"2012-10-17","Statement":[{"Sid":"TlsOnly","Effect":"Deny","Principal":"*","Action":"s3:*","Resource":["arn:aws:s3:::acme","arn:aws:s3:::acme/*"],"Condition":{"Bool":{"aws:SecureTransport":"false"}}}]}
            """;
        var policy = CompiledPolicy.Compile("acme", Text, PolicyKind.Resource);
        var question = Question(Every, "s3:*", Every, "arn:aws:s3:::acme/*", "aws:SecureTransport");
        Assert.Equal(GrantExtent.Unconditional, PolicyGrants.FindDenied([policy], question).Extent);
        Assert.Equal(["acme#TlsOnly"], PolicyGrants.FindDenied([policy], question).Statements);
        Assert.Equal(GrantExtent.None, PolicyGrants.FindDenied([policy], question with { Resources = ["arn:aws:s3:::other/*"] }).Extent);
    }

    [Theory]
    [InlineData(""" "Principal":"*" """, GrantExtent.Unconditional)]
    [InlineData(""" "Principal":{"AWS":"*"} """, GrantExtent.Unconditional)]
    [InlineData(""" "Principal":{"AWS":"111122223333"} """, GrantExtent.Conditional)]
    [InlineData(""" "NotPrincipal":{"AWS":"111122223333"} """, GrantExtent.Conditional)]
    public void A_denial_for_some_principals_is_none_for_everybody(string principal, GrantExtent expected)
    {
        var text = $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Deny",{{principal}},"Action":"s3:*","Resource":"*"}]}""";
        Assert.Equal(
            expected,
            PolicyGrants.FindDenied([CompiledPolicy.Compile("p", text, PolicyKind.Resource)], Question(Every, "s3:*")).Extent
        );
    }

    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-multifactorauthpresent
    [Theory]
    [InlineData("BoolIfExists", "false", GrantExtent.Unconditional, GrantExtent.Unconditional)]
    [InlineData("Bool", "false", GrantExtent.Unconditional, GrantExtent.None)]
    [InlineData("Bool", "true", GrantExtent.None, GrantExtent.None)]
    [InlineData("BoolIfExists", "true", GrantExtent.None, GrantExtent.Unconditional)]
    [InlineData("Null", "true", GrantExtent.None, GrantExtent.Unconditional)]
    public void A_denial_can_be_asked_for_requests_with_a_value_and_without(
        string name,
        string value,
        GrantExtent whenFalse,
        GrantExtent whenMissing
    )
    {
        var statement = Deny("s3:*", condition: $$""" "{{name}}":{"aws:MultiFactorAuthPresent":"{{value}}"} """);
        Assert.Equal(
            whenFalse,
            Denied(Question(Every, "s3:*") with { When = [new("aws:MultiFactorAuthPresent", ["false"])] }, statement).Extent
        );
        Assert.Equal(
            whenMissing,
            Denied(Question(Every, "s3:*") with { When = [new("aws:MultiFactorAuthPresent", [])] }, statement).Extent
        );
        Assert.Equal(GrantExtent.Conditional, Denied(Question(Every, "s3:*"), statement).Extent);
    }

    [Fact]
    public void What_is_not_said_of_the_requests_stays_a_condition()
    {
        var statement = Deny("s3:*", condition: NotBreakGlass + """ ,"StringNotEquals":{"aws:RequestedRegion":"eu-west-1"} """);
        var finding = Denied(Question(Every, "s3:*") with { When = [new("aws:RequestedRegion", ["xx-unused-1"])] }, statement);
        Assert.Equal(GrantExtent.Conditional, finding.Extent);
        Assert.Equal(["aws:PrincipalArn"], finding.Conditions);
    }

    [Fact]
    public void Trust_policies_have_no_resources()
    {
        var trust = CompiledPolicy.Compile(
            "trust",
            """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"sts:AssumeRole"}]}""",
            PolicyKind.Trust
        );
        Assert.Equal(GrantExtent.Unconditional, PolicyGrants.Find([trust], Question(Some, "sts:AssumeRole*", Every)).Extent);
        Assert.Equal(GrantExtent.None, PolicyGrants.Find([trust], Question(Some, "sts:AssumeRoleWith*", Every)).Extent);
    }
}
