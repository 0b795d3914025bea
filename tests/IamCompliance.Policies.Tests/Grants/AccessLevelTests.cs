using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Evaluation;
using IamCompliance.Policies.Grants;
using IamCompliance.Policies.Reference;
using IamCompliance.Policies.Tests.Documents;
using static IamCompliance.Policies.Tests.Grants.Ask;

namespace IamCompliance.Policies.Tests.Grants;

/// <summary>Whether policies grant some action of an access level.</summary>
public sealed class AccessLevelTests
{
    private static readonly GrantQuestion Writing = new()
    {
        Levels = [AccessLevel.Write, AccessLevel.PermissionsManagement, AccessLevel.Tagging],
    };

    [Theory]
    [InlineData("s3:PutObject", true)]
    [InlineData("s3:PutBucketPolicy", true)]
    [InlineData("iam:TagRole", true)]
    [InlineData("lambda:InvokeFunction", true)]
    [InlineData("sts:AssumeRole", true)]
    [InlineData("kms:Encrypt", true)]
    [InlineData("kms:Decrypt", true)]
    [InlineData("S3:putobject", true)]
    [InlineData("s3:*", true)]
    [InlineData("*", true)]
    [InlineData("*:*Role", true)]
    [InlineData("s3:GetObject", false)]
    [InlineData("s3:Get*", false)]
    [InlineData("ec2:Describe* s3:List*", false)]
    [InlineData("*:List*", false)]
    [InlineData("*:Get*", true)]
    [InlineData("logs:StartQuery", false)]
    [InlineData("iot:ListSubscriptions", false)]
    [InlineData("billing:GetResourcePolicy", false)]
    [InlineData("redshift:GetClusterCredentials", true)]
    [InlineData("imaginary:GetThing", false)]
    [InlineData("imaginary:DescribeThings", false)]
    [InlineData("imaginary:MakeThing", true)]
    [InlineData("imaginary:*", true)]
    [InlineData("s3:Frobnicate", true)]
    public void Writing_is_told_by_the_level_of_the_action(string actions, bool expected) =>
        Assert.Equal(expected, Find(Writing, Allow(actions)).Extent != GrantExtent.None);

    [Theory]
    [InlineData("s3:*", true)]
    [InlineData("*:Get* *:List* *:Describe*", true)]
    [InlineData("*", false)]
    public void What_NotAction_leaves_counts(string actions, bool expected) =>
        Assert.Equal(expected, Find(Writing, Statement("Allow", "NotAction", actions, "Resource", "*")).Extent != GrantExtent.None);

    [Fact]
    public void What_is_denied_does_not_count()
    {
        Assert.Equal(
            GrantExtent.None,
            Find(Writing, Allow("sqs:*"), Statement("Deny", "NotAction", "sqs:Get* sqs:List*", "Resource", "*")).Extent
        );
        Assert.NotEqual(GrantExtent.None, Find(Writing, Allow("sqs:*"), Deny("sqs:Delete*")).Extent);
    }

    [Fact]
    public void One_level_is_asked_for_alone()
    {
        var tagging = Find(new GrantQuestion { Levels = [AccessLevel.Tagging] }, Allow("iam:*Role", "arn:aws:iam::111122223333:role/app"));
        Assert.Equal("iam:TagRole on arn:aws:iam::111122223333:role/app", tagging.Witness);
        Assert.Equal(GrantExtent.None, Find(new GrantQuestion { Levels = [AccessLevel.Tagging] }, Allow("iam:CreateRole")).Extent);
        Assert.Equal(GrantExtent.None, Find(new GrantQuestion { Levels = [AccessLevel.List] }, Allow("iam:GetRole")).Extent);
        Assert.NotEqual(GrantExtent.None, Find(new GrantQuestion { Levels = [AccessLevel.List] }, Allow("iam:ListRoles")).Extent);
    }

    [Fact]
    public void Patterns_narrow_what_is_asked_for()
    {
        var question = Writing with { Actions = ["s3:*"] };
        Assert.Equal(GrantExtent.None, Find(question, Allow("sqs:SendMessage s3:GetObject")).Extent);
        Assert.Equal("s3:PutObject on *", Find(question, Allow("s3:GetObject s3:PutObject")).Witness);
    }

    [Theory]
    [InlineData(""" "StringEquals":{"s3express:SessionMode":"ReadOnly"} """, false)]
    [InlineData(""" "StringLike":{"s3express:sessionMode":"ReadOnly"} """, false)]
    [InlineData(""" "StringEquals":{"s3express:SessionMode":"ReadWrite"} """, true)]
    [InlineData(""" "StringEquals":{"s3express:SessionMode":["ReadOnly","ReadWrite"]} """, true)]
    [InlineData(""" "StringLike":{"s3express:SessionMode":"Read*"} """, true)]
    [InlineData(""" "StringEqualsIfExists":{"s3express:SessionMode":"ReadOnly"} """, true)]
    [InlineData(""" "StringNotEquals":{"s3express:SessionMode":"ReadOnly"} """, true)]
    [InlineData(""" "Bool":{"aws:SecureTransport":"true"} """, true)]
    public void A_session_that_must_only_read_does_not_write(string condition, bool expected) =>
        Assert.Equal(expected, Find(Writing, Allow("s3express:CreateSession", condition: condition)).Extent != GrantExtent.None);

    [Theory]
    [InlineData("SecurityAudit", null)]
    [InlineData("ViewOnlyAccess", null)]
    [InlineData("IAMReadOnlyAccess", null)]
    [InlineData("AmazonS3ReadOnlyAccess", null)]
    [InlineData("ReadOnlyAccess", "athena:GetSessionEndpoint on *")]
    [InlineData("PowerUserAccess", "*")]
    [InlineData("AdministratorAccess", "*")]
    public void Policies_of_AWS_that_only_look_do_not_write(string name, string? witness)
    {
        var policy = CompiledPolicy.Compile(name, ManagedPolicies.Sample.Single(p => p.Name == name).Document, PolicyKind.Identity);
        var finding = PolicyGrants.Find([policy], Writing);
        Assert.Equal(witness is null, finding.Extent == GrantExtent.None);
        if (witness is not "*")
            Assert.Equal(witness, finding.Witness);
    }
}
