using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Evaluation;
using IamCompliance.Policies.Grants;
using IamCompliance.Policies.Tests.Documents;
using static IamCompliance.Policies.Tests.Grants.Ask;

namespace IamCompliance.Policies.Tests.Grants;

public sealed class ManagedPolicyGrantTests
{
    private static CompiledPolicy Get(string name) =>
        CompiledPolicy.Compile(name, ManagedPolicies.Sample.Single(p => p.Name == name).Document, PolicyKind.Identity);

    [Fact]
    public void One_of_them_makes_an_administrator() =>
        Assert.Equal(
            ["AdministratorAccess"],
            ManagedPolicies.Sample.Select(p => p.Name).Where(n => PolicyGrants.IsAdministrator([Get(n)]))
        );

    [Theory]
    [InlineData("PowerUserAccess", "iam:Create*", GrantExtent.Unconditional)]
    [InlineData("PowerUserAccess", "iam:Put* iam:Attach* iam:PassRole", GrantExtent.None)]
    [InlineData("IAMFullAccess", "iam:PassRole", GrantExtent.Unconditional)]
    [InlineData("SecurityAudit", "s3:GetObject iam:PassRole", GrantExtent.None)]
    [InlineData("ReadOnlyAccess", "s3:GetObject", GrantExtent.Unconditional)]
    [InlineData("ReadOnlyAccess", "*:Delete* *:Terminate* iam:Pass*", GrantExtent.None)]
    [InlineData("AWSDenyAll", "*", GrantExtent.None)]
    [InlineData("AWSLambda_FullAccess", "iam:PassRole", GrantExtent.Conditional)]
    [InlineData("IAMUserChangePassword", "iam:ChangePassword", GrantExtent.Conditional)]
    public void Some_action(string name, string actions, GrantExtent expected) =>
        Assert.Equal(expected, PolicyGrants.Find([Get(name)], Question(Some, actions)).Extent);

    [Theory]
    [InlineData("AmazonS3FullAccess", "s3:*", GrantExtent.Unconditional)]
    [InlineData("PowerUserAccess", "s3:* ec2:* kms:*", GrantExtent.Unconditional)]
    [InlineData("PowerUserAccess", "*", GrantExtent.None)]
    [InlineData("ReadOnlyAccess", "s3:Get* s3:List*", GrantExtent.Unconditional)]
    [InlineData("ReadOnlyAccess", "s3:*", GrantExtent.None)]
    public void Every_action_on_every_resource(string name, string actions, GrantExtent expected) =>
        Assert.Equal(expected, PolicyGrants.Find([Get(name)], Question(Every, actions, Every)).Extent);

    [Fact]
    public void A_pass_to_named_services_is_limited_by_them() =>
        Assert.Equal(
            GrantExtent.None,
            PolicyGrants.Find([Get("AWSLambda_FullAccess")], Question(Some, "iam:PassRole", unless: "iam:PassedToService")).Extent
        );

    [Fact]
    public void Denying_all_denies_everything() =>
        Assert.Equal(GrantExtent.Unconditional, PolicyGrants.FindDenied([Get("AWSDenyAll")], Question(Every, "*", Every)).Extent);
}
