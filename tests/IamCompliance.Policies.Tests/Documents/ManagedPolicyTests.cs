using IamCompliance.Policies.Documents;

namespace IamCompliance.Policies.Tests.Documents;

public sealed class ManagedPolicyTests
{
    public static TheoryData<string> Names => [.. ManagedPolicies.Sample.Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_policy_of_AWS_parses_without_finding(string name)
    {
        var document = PolicyDocumentParser.Parse(ManagedPolicies.Sample.Single(p => p.Name == name).Document, PolicyKind.Identity);
        Assert.Empty(document.Findings);
        Assert.NotEmpty(document.Statements);
    }

    [SkippableFact]
    public void Every_policy_of_AWS_parses_without_error()
    {
        Skip.If(
            ManagedPolicies.EverythingPath is null,
            "All managed policies are tested where IAMC_MANAGED_POLICIES names a copy of them."
        );
        var policies = ManagedPolicies.Read(ManagedPolicies.EverythingPath!);
        Assert.Equal(1594, policies.Count);
        Assert.Empty(
            policies.SelectMany(p => PolicyDocumentParser.Parse(p.Document, PolicyKind.Identity).Findings.Select(f => $"{p.Name}: {f}"))
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Printing_and_parsing_again_changes_nothing(string name)
    {
        var once = PolicyDocumentWriter.Write(
            PolicyDocumentParser.Parse(ManagedPolicies.Sample.Single(p => p.Name == name).Document, PolicyKind.Identity)
        );
        Assert.Equal(once, PolicyDocumentWriter.Write(PolicyDocumentParser.Parse(once, PolicyKind.Identity)));
    }
}
