using IamCompliance.Policies.Grants;
using IamCompliance.Policies.Reference;
using static IamCompliance.Policies.Tests.Grants.Ask;

namespace IamCompliance.Policies.Tests.Grants;

public sealed class EveryActionTests
{
    private const string Objects = "arn:aws:s3:::acme/*";

    private static string AllOf(string service) =>
        string.Join(' ', ServiceReference.Find(service)!.Actions.Values.Select(a => $"{service}:{a.Name}"));

    [Theory]
    [InlineData("*", GrantExtent.Unconditional)]
    [InlineData("s3:*", GrantExtent.Unconditional)]
    [InlineData("s3:Get*", GrantExtent.None)]
    [InlineData(
        "s3:A* s3:B* s3:C* s3:D* s3:E* s3:G* s3:H* s3:I* s3:L* s3:O* s3:P* s3:R* s3:S* s3:T* s3:U* s3:V*",
        GrantExtent.Unconditional
    )]
    [InlineData("s3:B* s3:C* s3:D* s3:E* s3:G* s3:H* s3:I* s3:L* s3:O* s3:P* s3:R* s3:S* s3:T* s3:U* s3:V*", GrantExtent.None)]
    public void Every_action_of_a_service_must_be_granted(string allowed, GrantExtent expected) =>
        Assert.Equal(expected, Find(Question(Every, "s3:*"), Allow(allowed)).Extent);

    [Fact]
    public void All_actions_one_by_one_are_every_action()
    {
        Assert.Equal(GrantExtent.Unconditional, Find(Question(Every, "sqs:*", Every), Allow(AllOf("sqs"))).Extent);
        Assert.Equal(
            GrantExtent.None,
            Find(
                Question(Every, "sqs:*", Every),
                Allow(AllOf("sqs").Replace(" sqs:SendMessage", "", StringComparison.OrdinalIgnoreCase))
            ).Extent
        );
        Assert.Equal(GrantExtent.None, Find(Question(Every, "sqs:* sns:*", Every), Allow(AllOf("sqs"))).Extent);
    }

    [Fact]
    public void Several_statements_grant_every_action_together()
    {
        var finding = Find(
            Question(Every, "s3:Get* s3:Put*", Every, Objects),
            Allow("s3:Get*", Objects),
            Allow("s3:Put*", Objects),
            Allow("s3:List*", Objects)
        );
        Assert.Equal(GrantExtent.Unconditional, finding.Extent);
        Assert.Equal(["p#0", "p#1"], finding.Statements);
        Assert.Null(finding.Witness);
    }

    [Theory]
    [InlineData("*", GrantExtent.Unconditional)]
    [InlineData("arn:aws:s3:::*", GrantExtent.Unconditional)]
    [InlineData("arn:aws:s3:::a*", GrantExtent.Unconditional)]
    [InlineData("arn:aws:s3:::acme/?*", GrantExtent.None)]
    [InlineData("arn:aws:s3:::acme/ arn:aws:s3:::acme/?*", GrantExtent.Unconditional)]
    [InlineData("arn:aws:s3:::acme/a*", GrantExtent.None)]
    [InlineData("arn:aws:s3", GrantExtent.Unconditional)]
    public void Every_resource_must_be_granted_by_the_patterns_together(string allowed, GrantExtent expected) =>
        Assert.Equal(expected, Find(Question(Some, "s3:GetObject", Every, Objects), Allow("s3:GetObject", allowed)).Extent);

    [Fact]
    public void Wildcards_within_a_field_of_an_ARN_do_not_cross_it()
    {
        var question = Question(Some, "ec2:StartInstances", Every, "arn:aws:ec2:*:*:instance/*");
        Assert.Equal(GrantExtent.None, Find(question, Allow("ec2:StartInstances", "arn:aws:ec2:eu*1:*:instance/*")).Extent);
        Assert.Equal(GrantExtent.Unconditional, Find(question, Allow("ec2:StartInstances", "arn:*:ec2:*:*:instance/*")).Extent);
    }

    [Fact]
    public void Resources_may_come_from_several_statements_about_the_action() =>
        Assert.Equal(
            ["p#0", "p#1"],
            Find(
                Question(Some, "s3:GetObject", Every, "arn:aws:s3:::a/* arn:aws:s3:::b/*"),
                Allow("s3:GetObject", "arn:aws:s3:::a/*"),
                Allow("s3:Get*", "arn:aws:s3:::b/*")
            ).Statements
        );

    [Fact]
    public void NotResource_and_its_exception_are_everything() =>
        Assert.Equal(
            GrantExtent.Unconditional,
            Find(
                Question(Some, "s3:GetObject", Every),
                Statement("Allow", "Action", "s3:*", "NotResource", Objects),
                Allow("s3:Get*", Objects)
            ).Extent
        );

    [Theory]
    [InlineData("s3:DeleteObject", "arn:aws:s3:::acme/secret", GrantExtent.None)]
    [InlineData("s3:DeleteObject", "arn:aws:s3:::other/*", GrantExtent.Unconditional)]
    [InlineData("ec2:*", "*", GrantExtent.Unconditional)]
    [InlineData("s3:NeverHeardOf", "*", GrantExtent.None)]
    [InlineData("s3:NeverHeard*", "*", GrantExtent.None)]
    public void Any_denial_within_what_was_asked_breaks_every(string denied, string resource, GrantExtent expected) =>
        Assert.Equal(expected, Find(Question(Every, "s3:*", Every, Objects), Allow("*"), Deny(denied, resource)).Extent);

    [Fact]
    public void Every_action_on_some_resource_may_be_each_on_another()
    {
        var question = Question(Every, "s3:GetObject s3:PutObject", Some);
        Assert.Equal(
            GrantExtent.Unconditional,
            Find(question, Allow("s3:GetObject", "arn:aws:s3:::a/*"), Allow("s3:PutObject", "arn:aws:s3:::b/*")).Extent
        );
        Assert.Equal(GrantExtent.Unconditional, Find(question, Allow("s3:*"), Deny("s3:*", Objects)).Extent);
        Assert.Equal(GrantExtent.None, Find(question, Allow("s3:GetObject", "arn:aws:s3:::a/*")).Extent);
    }

    [Fact]
    public void Some_action_on_every_resource_is_one_action_on_all()
    {
        var question = Question(Some, "s3:GetObject s3:PutObject", Every, "arn:aws:s3:::a/* arn:aws:s3:::b/*");
        Assert.Equal(
            GrantExtent.None,
            Find(question, Allow("s3:GetObject", "arn:aws:s3:::a/*"), Allow("s3:PutObject", "arn:aws:s3:::b/*")).Extent
        );
        Assert.Equal("s3:PutObject on arn:aws:s3:::a/*, arn:aws:s3:::b/*", Find(question, Allow("s3:PutObject", "arn:aws:s3:::*")).Witness);
    }

    [Fact]
    public void Actions_that_cannot_be_about_the_resources_are_left_out()
    {
        Assert.Equal(GrantExtent.Unconditional, Find(Question(Every, "s3:*", Every, Objects), Allow("s3:*", Objects)).Extent);
        Assert.Equal(GrantExtent.None, Find(Question(Every, "s3:ListAllMyBuckets", Every, Objects), Allow("s3:*")).Extent);
        // On all resources they count, and are granted on a star only.
        Assert.Equal(GrantExtent.None, Find(Question(Every, "ec2:*", Some), Allow("ec2:*", "arn:aws:ec2:*:*:instance/*")).Extent);
        Assert.Equal(GrantExtent.Unconditional, Find(Question(Every, "ec2:*", Some), Allow("ec2:*")).Extent);
    }

    [Fact]
    public void Of_a_service_that_nobody_documented_only_a_pattern_grants_every_action()
    {
        Assert.Equal(GrantExtent.Unconditional, Find(Question(Every, "acmecloud:Get*"), Allow("acmecloud:*")).Extent);
        Assert.Equal(GrantExtent.None, Find(Question(Every, "acmecloud:*"), Allow("acmecloud:Get*")).Extent);
        Assert.Equal(GrantExtent.None, Find(Question(Every, "acmecloud:*"), Allow("acmecloud:*"), Deny("acmecloud:Go")).Extent);
    }

    [Fact]
    public void Administrators_may_do_everything_on_everything_without_conditions()
    {
        Assert.True(PolicyGrants.IsAdministrator([Policy(Allow("*"))]));
        Assert.True(
            PolicyGrants.IsAdministrator([Policy(Statement("Allow", "NotAction", "iam:*", "Resource", "*")), Policy(Allow("iam:*"))])
        );
        Assert.True(PolicyGrants.IsAdministrator([Policy(Allow("*:*", "* arn:aws:s3:::acme"))]));
        Assert.False(PolicyGrants.IsAdministrator([Policy(Statement("Allow", "NotAction", "iam:*", "Resource", "*"))]));
        Assert.False(PolicyGrants.IsAdministrator([Policy(Allow("*", "arn:*"))]));
        Assert.False(PolicyGrants.IsAdministrator([Policy(Allow("*", condition: """ "Bool":{"aws:MultiFactorAuthPresent":"true"} """))]));
        Assert.False(PolicyGrants.IsAdministrator([Policy(Allow("*"), Deny("aws-portal:*"))]));
        Assert.False(PolicyGrants.IsAdministrator([]));
    }
}
