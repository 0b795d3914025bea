using IamCompliance.Xunit.Verdicts;
using Xunit;

namespace IamCompliance.Xunit.Tests.Verdicts;

public sealed class OwnershipReportTests
{
    [Fact]
    public void Snapshots_without_a_test_fail_the_build_server()
    {
        var problem = Assert.Throws<OrphanedEvidenceException>(() =>
            OwnershipReport.Conclude(["evidence/a/gone.verified.md"], isBuildServer: true, new TestOutput())
        );
        Assert.Equal(
            "No test owns these snapshots. Run `iamc accept`, which removes them, or select again the controls and accounts they are evidence of:\n  evidence/a/gone.verified.md",
            problem.Message
        );
    }

    [Fact]
    public void On_a_workstation_they_are_shown() =>
        Assert.Throws<SkipException>(() =>
            OwnershipReport.Conclude(["evidence/a/gone.verified.md"], isBuildServer: false, new TestOutput())
        );

    [Fact]
    public void Without_any_the_test_passes() => OwnershipReport.Conclude([], isBuildServer: true, new TestOutput());
}
