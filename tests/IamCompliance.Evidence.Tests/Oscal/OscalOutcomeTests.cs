using System.Text.Json.Nodes;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Evidence.Oscal.Model;
using IamCompliance.Evidence.Tests.Building;

namespace IamCompliance.Evidence.Tests.Oscal;

public sealed class OscalOutcomeTests
{
    [Theory]
    [InlineData("Pass", "satisfied", "pass", null)]
    [InlineData("Attested", "satisfied", "other", null)]
    [InlineData("Fail", "not-satisfied", "fail", null)]
    [InlineData("Waived", "not-satisfied", "fail", null)]
    [InlineData("WaiverExpired", "not-satisfied", "fail", null)]
    [InlineData("Error", "not-satisfied", "other", null)]
    [InlineData("ManualPending", "not-satisfied", "other", null)]
    [InlineData("NotApplicable", "not-satisfied", "other", "not-applicable")]
    public void Each_outcome_has_its_status(string outcome, string state, string reason, string? implementation)
    {
        using var package = new OscalPackage(
            Sample.Run(Sample.Account("sandbox", Sample.Result(Enum.Parse<Outcome>(outcome), "Because.")))
        );
        var target = package.Result["findings"]![0]!["target"]!;
        Assert.Equal(state, target["status"]!["state"]!.GetValue<string>());
        Assert.Equal(reason, target["status"]!["reason"]!.GetValue<string>());
        Assert.Equal(implementation, target["implementation-status"]?["state"]!.GetValue<string>());
        Assert.StartsWith($"{outcome}: ", target["status"]!["remarks"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_could_not_be_decided_says_so()
    {
        foreach (var outcome in new[] { Outcome.Error, Outcome.ManualPending, Outcome.NotApplicable })
            Assert.Contains("neither a pass nor a failure", FindingStatus.Of(outcome, isPartial: false).Words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pass_of_a_part_satisfies_no_requirement()
    {
        foreach (var outcome in Enum.GetValues<Outcome>())
        {
            var status = FindingStatus.Of(outcome, isPartial: true);
            Assert.Equal("not-satisfied", status.State);
            Assert.NotEqual("pass", status.Reason);
        }
    }

    [Fact]
    public void The_most_urgent_outcome_of_all_accounts_decides()
    {
        using var package = new OscalPackage(
            Sample.Run(
                Sample.Account("one", Sample.Result(Outcome.Pass, "Passes.", Sample.Passing())),
                Sample.Account("two", Sample.Result(Outcome.Error, "Was not read.", Sample.Erroneous()))
            )
        );
        var finding = package.Result["findings"]!.AsArray().Single()!;
        Assert.Equal("not-satisfied", finding["target"]!["status"]!["state"]!.GetValue<string>());
        Assert.Equal(2, finding["related-observations"]!.AsArray().Count);
        Assert.Contains("1 Error, 1 Pass", finding["description"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_waiver_is_a_risk_of_its_own_that_keeps_the_failure()
    {
        using var package = OscalPackage.OfStory("waived");
        var risks = package.Result["risks"]!
            .AsArray()
            .Select(r =>
                (
                    Outcome: Prop(r!, "outcome"),
                    Status: r!["status"]!.GetValue<string>(),
                    Deadline: r["deadline"]?.GetValue<string>(),
                    Reason: r["risk-log"]?["entries"]![0]!["description"]!.GetValue<string>()
                )
            )
            .ToList();
        Assert.Equal(4, risks.Count);
        Assert.Contains(
            ("Waived", "deviation-approved", "2027-01-01T00:00:00Z", "The vendor rotates this key with its next release."),
            risks
        );
        Assert.Contains(("WaiverExpired", "open", "2026-01-31T00:00:00Z", "The vendor rotates this key with its next release."), risks);
        Assert.Equal(2, risks.Count(r => r is { Outcome: "Error", Status: "investigating", Deadline: null }));
    }

    [Theory]
    [InlineData("empty")]
    [InlineData("pass")]
    [InlineData("not-applicable")]
    [InlineData("manual")]
    [InlineData("attested")]
    public void Without_risks_there_is_no_plan_of_action(string story)
    {
        using var package = OscalPackage.OfStory(story);
        Assert.False(package.Documents.ContainsKey(OscalPackage.Poam));
        Assert.Null(package.Result["risks"]);
    }

    [Theory]
    [InlineData("fail")]
    [InlineData("error")]
    [InlineData("waived")]
    [InlineData("hostile")]
    [InlineData("neglected-account")]
    public void Every_risk_has_an_item_and_milestones(string story)
    {
        using var package = OscalPackage.OfStory(story);
        var poam = package.Documents[OscalPackage.Poam]["plan-of-action-and-milestones"]!;
        var risks = package.Result["risks"]!.AsArray().Select(Id).ToList();
        Assert.Equal(risks, poam["risks"]!.AsArray().Select(Id));
        Assert.Equal(risks, poam["poam-items"]!.AsArray().Select(i => i!["related-risks"]![0]!["risk-uuid"]!.GetValue<string>()));
        Assert.All(poam["risks"]!.AsArray(), r =>
            Assert.True(
                r!["remediations"]!.AsArray().Single(m => m!["lifecycle"]!.GetValue<string>() == "planned")!["tasks"]!.AsArray().Count >= 2
            )
        );
    }

    [Fact]
    public void A_waiver_sets_the_date_of_its_milestone_and_nobody_else_sets_one()
    {
        using var package = OscalPackage.OfStory("waived");
        var dates = package.Documents[OscalPackage.Poam]["plan-of-action-and-milestones"]!["risks"]!
            .AsArray()
            .SelectMany(r => r!["remediations"]![1]!["tasks"]!.AsArray())
            .Select(t => t!["timing"]?["on-date"]!["date"]!.GetValue<string>())
            .OfType<string>();
        Assert.Equal(["2026-01-31T00:00:00Z", "2027-01-01T00:00:00Z"], dates.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_attestation_names_author_reviewer_and_its_end()
    {
        using var package = OscalPackage.OfStory("attested");
        var observation = package.Result["observations"]!.AsArray().Single(o => Prop(o!, "outcome") == "Attested")!;
        Assert.Equal("2027-01-01T00:00:00Z", observation["expires"]!.GetValue<string>());
        Assert.Equal(["INTERVIEW", "EXAMINE"], observation["methods"]!.AsArray().Select(m => m!.GetValue<string>()));
        Assert.Equal(
            ["attestation-author", "attestation-reviewer"],
            package.Result["attestations"]![0]!["responsible-parties"]!.AsArray().Select(p => p!["role-id"]!.GetValue<string>())
        );
    }

    [Fact]
    public void A_control_that_serves_no_program_has_a_finding_of_its_own()
    {
        var bound = Sample.Bound() with { Requirements = [] };
        using var package = new OscalPackage(
            Sample.Run(Sample.Account("sandbox", Sample.Result(bound, Outcome.Fail, "Fails.", Sample.Failing())))
        );
        Assert.Equal("own-controls_access-key-rotation_obj", package.Result["findings"]![0]!["target"]!["target-id"]!.GetValue<string>());
        Assert.Null(package.Documents[OscalPackage.Component]["component-definition"]!["components"]![0]!["control-implementations"]);
    }

    private static string Id(JsonNode? node) => node!["uuid"]!.GetValue<string>();

    private static string? Prop(JsonNode item, string name) =>
        item["props"]!.AsArray().SingleOrDefault(p => p!["name"]!.GetValue<string>() == name)?["value"]!.GetValue<string>();
}
