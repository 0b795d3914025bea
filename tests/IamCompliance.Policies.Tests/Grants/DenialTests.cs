using IamCompliance.Policies.Evaluation;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Grants;
using IamCompliance.Policies.Tests.Properties;
using static IamCompliance.Policies.Tests.Grants.Ask;

namespace IamCompliance.Policies.Tests.Grants;

public sealed class DenialTests
{
    private const string NotBreakGlass = """ "ArnNotLike":{"aws:PrincipalArn":"arn:aws:iam::*:role/break-glass"} """;

    private static GrantFinding Denied(GrantQuestion question, params string[] statements) => PolicyGrants.FindDenied([Policy(statements)], question);

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
        Assert.Equal(GrantExtent.Unconditional, Denied(Question(Every, "cloudtrail:StopLogging", Every, unless: "aws:principalarn"), statement).Extent);
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
    public void Bucket_policies_are_asked_without_regard_to_principals()
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

    [Fact]
    public void Trust_policies_have_no_resources()
    {
        var trust = CompiledPolicy.Compile("trust", """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"sts:AssumeRole"}]}""", PolicyKind.Trust);
        Assert.Equal(GrantExtent.Unconditional, PolicyGrants.Find([trust], Question(Some, "sts:AssumeRole*", Every)).Extent);
        Assert.Equal(GrantExtent.None, PolicyGrants.Find([trust], Question(Some, "sts:AssumeRoleWith*", Every)).Extent);
    }
}
