using IamCompliance.Policies.Grants;
using static IamCompliance.Policies.Tests.Grants.Ask;

namespace IamCompliance.Policies.Tests.Grants;

public sealed class SomeActionTests
{
    [Theory]
    [InlineData("s3:*", "*", GrantExtent.Unconditional)]
    [InlineData("S3:GETOBJECT", "*", GrantExtent.Unconditional)]
    [InlineData("s3:*Object", "arn:aws:s3:::acme/*", GrantExtent.Unconditional)]
    [InlineData("s3:Put*", "*", GrantExtent.None)]
    [InlineData("ec2:*", "*", GrantExtent.None)]
    [InlineData("ec2:* s3:Get*", "*", GrantExtent.Unconditional)]
    [InlineData("s3:GetObject", "arn:aws:s3:::other/*", GrantExtent.None)]
    [InlineData("s3:GetObject", "arn:aws:s3:::other/* arn:aws:s3:::ac*/logs/*", GrantExtent.Unconditional)]
    [InlineData("s3:GetObject", "arn:aws:s3:::ACME/*", GrantExtent.None)]
    public void Patterns_of_question_and_statement_must_have_an_action_and_a_resource_in_common(
        string actions,
        string resources,
        GrantExtent expected
    ) => Assert.Equal(expected, Find(Question(Some, actions, Some, resources), Allow("s3:Get*", "arn:aws:s3:::acme/*")).Extent);

    [Fact]
    public void The_answer_names_a_witness_and_the_statements()
    {
        var finding = Find(Question(Some, "s3:GetObj*"), Allow("ec2:*"), Allow("s3:GetObject", "arn:aws:s3:::acme/*"));
        Assert.Equal("s3:GetObject on arn:aws:s3:::acme/x", finding.Witness);
        Assert.Equal(["p#1"], finding.Statements);
        Assert.Empty(finding.Conditions);
    }

    [Theory]
    [InlineData("s3:Delete*", GrantExtent.Unconditional)]
    [InlineData("s3:*", GrantExtent.None)]
    [InlineData("*", GrantExtent.None)]
    [InlineData("s3:A* s3:B* s3:C* s3:D* s3:E* s3:G* s3:H* s3:I* s3:L* s3:O* s3:P* s3:R* s3:S* s3:T* s3:U* s3:V*", GrantExtent.None)]
    [InlineData("s3:A* s3:B* s3:C* s3:D* s3:E* s3:G* s3:H* s3:I* s3:L* s3:O* s3:P* s3:R* s3:S* s3:T* s3:V*", GrantExtent.Unconditional)]
    public void What_denials_leave_is_granted(string denied, GrantExtent expected) =>
        Assert.Equal(expected, Find(Question(Some, "s3:*"), Allow("s3:*"), Deny(denied)).Extent);

    [Fact]
    public void Denials_take_resources_away_together()
    {
        var question = Question(Some, "s3:GetObject", Some, "arn:aws:s3:::acme/*");
        Assert.Equal(
            "s3:GetObject on arn:aws:s3:::acme/x",
            Find(question, Allow("s3:*"), Deny("s3:*", "arn:aws:s3:::acme/secret/*")).Witness
        );
        var between = Find(question, Allow("s3:*", "arn:aws:s3:::*/a arn:aws:s3:::*/b"), Deny("s3:*", "arn:aws:s3:::*/a"));
        Assert.EndsWith("/b", between.Witness, StringComparison.Ordinal);
        Assert.Equal(
            GrantExtent.None,
            Find(
                question,
                Allow("s3:*", "arn:aws:s3:::*/a arn:aws:s3:::*/b"),
                Deny("s3:*", "arn:aws:s3:::*/a"),
                Deny("s3:*", "arn:aws:s3:::*b")
            ).Extent
        );
    }

    [Fact]
    public void Denied_everywhere_but_on_some_resources_leaves_these()
    {
        var fence = Statement("Deny", "Action", "*", "NotResource", "arn:aws:s3:::acme arn:aws:s3:::acme/*");
        Assert.Equal("s3:GetObject on arn:aws:s3:::acme", Find(Question(Some, "s3:GetObject"), Allow("*"), fence).Witness);
        Assert.Equal(GrantExtent.None, Find(Question(Some, "s3:GetObject", Some, "arn:aws:s3:::other/*"), Allow("*"), fence).Extent);
    }

    [Theory]
    [InlineData("iam:*", GrantExtent.None)]
    [InlineData("iam:* s3:*", GrantExtent.Unconditional)]
    [InlineData("*", GrantExtent.Unconditional)]
    public void NotAction_grants_all_but_what_it_lists(string actions, GrantExtent expected) =>
        Assert.Equal(expected, Find(Question(Some, actions), Statement("Allow", "NotAction", "iam:*", "Resource", "*")).Extent);

    [Fact]
    public void Denied_NotAction_leaves_what_it_lists()
    {
        var onlyS3 = Statement("Deny", "NotAction", "s3:Get*", "Resource", "*");
        Assert.StartsWith("s3:Get", Find(Question(Some, "*"), Allow("*"), onlyS3).Witness, StringComparison.Ordinal);
        Assert.Equal(GrantExtent.None, Find(Question(Some, "s3:Put* ec2:*"), Allow("*"), onlyS3).Extent);
    }

    [Fact]
    public void NotResource_grants_all_but_what_it_lists()
    {
        var statement = Statement("Allow", "Action", "s3:*", "NotResource", "arn:aws:s3:::acme/*");
        Assert.Equal(GrantExtent.None, Find(Question(Some, "s3:GetObject", Some, "arn:aws:s3:::acme/a*"), statement).Extent);
        Assert.Equal(GrantExtent.Unconditional, Find(Question(Some, "s3:GetObject", Some, "arn:aws:s3:::acme*"), statement).Extent);
    }

    [Theory]
    [InlineData("*", "*", GrantExtent.Unconditional)]
    [InlineData("arn:aws:ec2:eu-west-1:111122223333:instance/i-1", "*", GrantExtent.None)]
    [InlineData("*", "arn:aws:ec2:*:*:instance/*", GrantExtent.None)]
    public void An_action_that_is_about_no_resource_is_granted_on_a_star_or_not_at_all(
        string allowed,
        string asked,
        GrantExtent expected
    ) => Assert.Equal(expected, Find(Question(Some, "ec2:DescribeInstances", Some, asked), Allow("ec2:DescribeInstances", allowed)).Extent);

    [Theory]
    [InlineData("acmecloud:DoThis", "acmecloud:*", "acmecloud:dothis", GrantExtent.Unconditional)]
    [InlineData("acmecloud:*", "acmecloud:Do*", "acmecloud:do", GrantExtent.Unconditional)]
    [InlineData("acmecloud:*", "*", "acmecloud:", GrantExtent.Unconditional)]
    [InlineData("*", "acmecloud:Do*", "acmecloud:do", GrantExtent.Unconditional)]
    [InlineData("s3:*", "acmecloud:*", "", GrantExtent.None)]
    public void Actions_of_a_service_that_nobody_documented_are_compared_by_their_patterns(
        string allowed,
        string asked,
        string witness,
        GrantExtent expected
    )
    {
        var finding = Find(Question(Some, asked), Allow(allowed));
        Assert.Equal(expected, finding.Extent);
        Assert.StartsWith(witness, finding.Witness ?? "", StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Made_up_actions_keep_clear_of_denials()
    {
        Assert.Equal(
            GrantExtent.Unconditional,
            Find(Question(Some, "acmecloud:*"), Allow("acmecloud:*"), Deny("acmecloud:x* acmecloud:A*")).Extent
        );
        Assert.Equal(GrantExtent.None, Find(Question(Some, "acmecloud:*"), Allow("acmecloud:*"), Deny("acmecloud:*")).Extent);
    }

    [Fact]
    public void Made_up_actions_are_as_different_as_statements_tell_them_apart()
    {
        string[] statements =
        [
            Allow("*"),
            Statement("Deny", "NotAction", "acmecloud:Do s3:GetObject", "Resource", "*"),
            Deny("s3:*"),
            Deny("acmecloud:*", "arn:aws:s3:::*"),
        ];
        Assert.Equal("acmecloud:do on *", Find(Question(Some, "acmecloud:*"), statements).Witness);
        Assert.Equal("acmecloud:Do on *", Find(Question(Some, "*"), statements).Witness);
        Assert.Equal(GrantExtent.None, Find(Question(Some, "acmecloud:Do", Some, "arn:aws:s3:::*"), statements).Extent);
    }

    [Fact]
    public void A_question_without_patterns_is_about_nothing() =>
        Assert.Equal(
            GrantExtent.None,
            PolicyGrants.Find([Policy(Allow("*"))], new GrantQuestion { Actions = [], OfActions = Every }).Extent
        );

    [Fact]
    public void A_policy_that_could_not_have_been_stored_contributes_nothing()
    {
        var refused = Policy("""{"Effect":"Allow","Action":"*"}""");
        Assert.False(refused.Document.CanBeStored);
        Assert.Equal(GrantExtent.None, PolicyGrants.Find([refused], new GrantQuestion()).Extent);
    }

    [Fact]
    public void Statements_are_named_by_sid_sorted_and_once()
    {
        var policy = Policy("""{"Sid":"Read","Effect":"Allow","Action":["s3:Get*","s3:GetObject"],"Resource":"*"}""", Allow("s3:*"));
        Assert.Equal(["p#1", "p#Read"], PolicyGrants.Find([policy], Question(Some, "s3:GetObject")).Statements);
    }
}
