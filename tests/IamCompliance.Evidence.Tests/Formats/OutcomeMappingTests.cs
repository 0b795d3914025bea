using IamCompliance.Assessment.Outcomes;
using IamCompliance.Evidence.Asff;
using IamCompliance.Evidence.Ctrf;
using IamCompliance.Evidence.CycloneDx;
using IamCompliance.Evidence.JUnit;
using IamCompliance.Evidence.Ocsf;
using IamCompliance.Evidence.Sarif;
using IamCompliance.Evidence.Words;

namespace IamCompliance.Evidence.Tests.Formats;

/// <summary>Holds the mapping of every outcome to every format, side by side.</summary>
public sealed class OutcomeMappingTests
{
    [Theory]
    [InlineData(Outcome.Pass, "pass", "1 Pass", "PASSED RESOLVED ACTIVE", "passed", null, "for 1")]
    [InlineData(Outcome.Fail, "fail", "3 Fail", "FAILED NEW ACTIVE", "failed", "failure", "against 0")]
    [InlineData(Outcome.Error, "open", "0 Unknown", "WARNING NEW ACTIVE", "failed", "error", "against ")]
    [InlineData(
        Outcome.NotApplicable,
        "notApplicable",
        "99 Not Applicable",
        "NOT_AVAILABLE RESOLVED ARCHIVED",
        "skipped",
        "skipped",
        "for "
    )]
    [InlineData(Outcome.ManualPending, "review", "0 Unknown", "WARNING NEW ACTIVE", "pending", "skipped", "against ")]
    [InlineData(Outcome.Attested, "informational", "99 Attested", "PASSED RESOLVED ACTIVE", "passed", null, "for 1")]
    [InlineData(Outcome.Waived, "fail", "3 Fail", "FAILED NOTIFIED ACTIVE", "skipped", "skipped", "against 0")]
    [InlineData(Outcome.WaiverExpired, "fail", "3 Fail", "FAILED NEW ACTIVE", "failed", "failure", "against 0")]
    public void Outcome_is_said_in_the_words_of_each_format(
        Outcome outcome,
        string sarif,
        string ocsf,
        string asff,
        string ctrf,
        string? junit,
        string cdx
    )
    {
        Assert.Equal(sarif, SarifKinds.Of(outcome));
        Assert.Equal(ocsf, $"{OcsfOutcomes.ComplianceOf(outcome).Id} {OcsfOutcomes.ComplianceOf(outcome).Caption}");
        Assert.Equal(asff, $"{AsffStatus.ComplianceOf(outcome)} {AsffStatus.WorkflowOf(outcome)} {AsffStatus.RecordOf(outcome)}");
        Assert.Equal(ctrf, CtrfStatus.Of(outcome));
        Assert.Equal(junit, JUnitOutcomes.ElementOf(outcome));
        Assert.Equal(cdx, $"{(CdxStance.IsFor(outcome) ? "for" : "against")} {CdxStance.ScoreOf(outcome)}");
    }

    [Fact]
    public void No_two_outcomes_have_the_same_words_for_people_or_the_same_reason_code()
    {
        var outcomes = Enum.GetValues<Outcome>();
        Assert.Equal(outcomes.Length, outcomes.Select(VerdictWords.Of).Distinct().Count());
        Assert.Equal(outcomes.Length, outcomes.Select(AsffStatus.ReasonOf).Distinct().Count());
    }
}
