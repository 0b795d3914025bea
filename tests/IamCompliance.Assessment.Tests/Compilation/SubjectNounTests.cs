using IamCompliance.Assessment.Compilation;
using IamCompliance.Assessment.Tests.Building;
using static IamCompliance.Assessment.Tests.Building.Given;

namespace IamCompliance.Assessment.Tests.Compilation;

public sealed class SubjectNounTests
{
    [Theory]
    [InlineData("AWS::IAM::User", null, "user", "users")]
    [InlineData("AWS::IAM::Policy", null, "policy", "policies")]
    [InlineData("AWS::KMS::Key", null, "key", "keys")]
    [InlineData("AWS::::Account", null, "account", "accounts")]
    [InlineData("AWS::IAM::OIDCProvider", null, "OIDC provider", "OIDC providers")]
    [InlineData("AWS::IAM::VirtualMFADevice", null, "virtual MFA device", "virtual MFA devices")]
    [InlineData("AWS::EC2::VPCEndpoint", null, "VPC endpoint", "VPC endpoints")]
    [InlineData("AWS::Logs::MetricFilter", null, "metric filter", "metric filters")]
    [InlineData("AWS::IAM::User", "accessKeys", "access key", "access keys")]
    [InlineData("AWS::IAM::User", "attachedManagedPolicies", "attached managed policy", "attached managed policies")]
    [InlineData("AWS::::Account", "root.signingCertificates", "signing certificate", "signing certificates")]
    public void Subjects_are_called_by_their_name(string type, string? each, string one, string many) =>
        Assert.Equal(
            new SubjectNoun(one, many),
            SubjectNoun.Of(
                new ControlBuilder
                {
                    Type = type,
                    Each = each,
                    Require = AllOf(),
                }.Build()
            )
        );
}
