using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Evaluation;
using IamCompliance.Policies.Grants;
using IamCompliance.Policies.Tests.Properties;
using static IamCompliance.Policies.Tests.Grants.Ask;

namespace IamCompliance.Policies.Tests.Grants;

public sealed class LayerTests
{
    private static CompiledPolicy Named(string name, params string[] statements) =>
        CompiledPolicy.Compile(name, PolicyGen.Policy(statements), PolicyKind.Identity);

    private static GrantFinding Find(PolicyStackParts parts, GrantQuestion question) => PolicyGrants.Find(new PolicyStack(parts), question);

    [Fact]
    public void Groups_grant_what_the_principal_has_not_itself() =>
        Assert.Equal(
            ["of-group#0"],
            Find(
                new() { Identity = [Named("own", Allow("ec2:*"))], Groups = [Named("of-group", Allow("s3:*"))] },
                Question(Some, "s3:*")
            ).Statements
        );

    [Fact]
    public void Every_layer_must_grant_the_same_request()
    {
        var parts = new PolicyStackParts
        {
            Identity = [Named("own", Allow("s3:*", "arn:aws:s3:::a*"))],
            Boundary = Named("boundary", Allow("s3:Get* s3:List*", "arn:aws:s3:::*b")),
        };
        var finding = Find(parts, Question(Some, "s3:Get* s3:Put*"));
        Assert.Equal(GrantExtent.Unconditional, finding.Extent);
        Assert.Matches("^s3:Get[A-Za-z]+ on arn:aws:s3:::a.*b$", finding.Witness);
        Assert.Equal(["boundary#0", "own#0"], finding.Statements);
        Assert.Equal(GrantExtent.None, Find(parts, Question(Some, "s3:Put*")).Extent);
        Assert.Equal(GrantExtent.None, Find(parts, Question(Some, "s3:Get*", Every, "arn:aws:s3:::a*")).Extent);
        Assert.Equal(GrantExtent.Unconditional, Find(parts, Question(Every, "s3:GetObj*", Every, "arn:aws:s3:::a?b")).Extent);
    }

    [Fact]
    public void A_layer_without_grants_leaves_nothing()
    {
        Assert.Equal(
            GrantExtent.None,
            Find(
                new() { Identity = [Named("own", Allow("*"))], Session = [Named("session", Allow("ec2:*"))] },
                Question(Some, "s3:*")
            ).Extent
        );
        Assert.Equal(
            GrantExtent.None,
            Find(
                new()
                {
                    Identity = [Named("own", Allow("*"))],
                    ServiceControl =
                    [
                        [Named("root", Allow("*"))],
                        [],
                    ],
                },
                Question(Some, "s3:*")
            ).Extent
        );
    }

    [Fact]
    public void Denials_of_every_layer_count()
    {
        var parts = new PolicyStackParts
        {
            Identity = [Named("own", Allow("*"))],
            ServiceControl =
            [
                [Named("full", Allow("*")), Named("guard", Deny("s3:Put*"))],
            ],
        };
        Assert.Equal(GrantExtent.None, Find(parts, Question(Some, "s3:Put*")).Extent);
        Assert.Equal(GrantExtent.None, Find(parts, Question(Every, "s3:*", Every)).Extent);
        Assert.Equal(
            GrantExtent.Unconditional,
            Find(parts with { IsPrincipalInManagementAccount = true }, Question(Every, "s3:*", Every)).Extent
        );
    }

    [Fact]
    public void A_condition_in_one_layer_makes_the_whole_conditional()
    {
        var parts = new PolicyStackParts
        {
            Identity = [Named("own", Allow("*"))],
            Boundary = Named("boundary", Allow("*", condition: """ "StringEquals":{"aws:RequestedRegion":"eu-west-1"} """)),
        };
        var finding = Find(parts, Question(Every, "s3:*", Every));
        Assert.Equal(GrantExtent.Conditional, finding.Extent);
        Assert.Equal(["aws:RequestedRegion"], finding.Conditions);
    }

    [Fact]
    public void A_service_that_nobody_documented_must_be_granted_by_every_layer()
    {
        var parts = new PolicyStackParts
        {
            Identity = [Named("own", Allow("acmecloud:Get*"))],
            Boundary = Named("boundary", Allow("acmecloud:*Thing")),
        };
        Assert.Equal("acmecloud:gething on *", Find(parts, Question(Some, "acmecloud:*")).Witness);
        Assert.Equal(GrantExtent.None, Find(parts, Question(Some, "acmecloud:Put*")).Extent);
    }
}
