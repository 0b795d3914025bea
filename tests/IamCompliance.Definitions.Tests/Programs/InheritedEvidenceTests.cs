using IamCompliance.Definitions.Programs;

namespace IamCompliance.Definitions.Tests.Programs;

public sealed class InheritedEvidenceTests
{
    [Theory]
    [InlineData(null, "Whether IAM and STS are in its scope is to be looked up at https://p.")]
    [InlineData("", "https://p names neither IAM nor STS.")]
    [InlineData("iam", "https://p names IAM; STS, which AWS documents as part of IAM, is not named for itself.")]
    [InlineData("sts", "https://p names STS and not IAM.")]
    [InlineData("iam sts", "https://p names IAM and STS.")]
    public void Scope_is_said_as_far_as_somebody_looked(string? services, string sentence) =>
        Assert.Equal(
            sentence,
            new InheritedEvidence("A", "https://p", services?.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ScopeSentence
        );
}
