using IamCompliance.Assessment.Outcomes;
using IamCompliance.Assessment.Tests.Building;
using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Linking;
using IamCompliance.State.Model;
using static IamCompliance.Assessment.Tests.Building.Given;

namespace IamCompliance.Assessment.Tests;

public sealed class CompiledCatalogueTests
{
    private static readonly ControlBuilder Mfa = new() { Require = User("mfaActive", "equals", Boolean(true)), Cli = "fix {userName}" };

    [Fact]
    public void Results_come_by_name_whatever_the_order_of_the_catalogue()
    {
        var controls = new[] { "b", "a", "B", "a-b" }.Select(id => (Mfa with { Id = id }).Bind());

        var result = Catalogue(controls).Assess("sandbox", Recorded([]), "digest");

        Assert.Equal(["B", "a", "a-b", "b"], result.Controls.Select(c => c.Control.Name));
        Assert.Equal(("sandbox", "digest", "111122223333"), (result.Name, result.StateDigest, result.State.AccountId));
    }

    [Fact]
    public void One_control_alone_comes_out_as_among_all()
    {
        var catalogue = Catalogue(
            [Mfa.Bind(), (Mfa with { Id = "other", Where = User("path", "equals", Text("/")) }).Bind()],
            Waiver("b", Now.AddDays(1))
        );
        var state = Recorded([Resource("a", """{"userName":"a","mfaActive":false}"""), Resource("b", """{"mfaActive":false}""")]);

        var all = catalogue.Assess("sandbox", state, "digest").Controls.Select(ResultText.Of);

        Assert.Equal(all, catalogue.Names.Select(n => ResultText.Of(catalogue.AssessControl(n, "sandbox", state))));
    }

    [Fact]
    public void Requirement_for_a_person_stays_pending()
    {
        var requirement = new ManualRequirement(new RequirementReference("pci-dss-4.0", "8.2.1"), "Shared accounts");
        var catalogue = CompiledCatalogue.Compile(Catalogue([]).Catalogue with { ManualRequirements = [requirement] });

        var manual = Assert.Single(catalogue.Assess("sandbox", Recorded([]), "digest").Manual);

        Assert.Equal((requirement, Outcome.ManualPending), (manual.Requirement, manual.Outcome));
    }

    [Fact]
    public void Parts_of_a_control_are_shown_as_they_were_read()
    {
        var result = Assess(Mfa, Recorded([], Denied("iam/credential-report", "iam:GetCredentialReport")));

        Assert.Equal(
            [("iam/authorization-details", ReadStatus.Complete), ("iam/credential-report", ReadStatus.Denied)],
            result.Parts.Select(p => (p.Id, p.Status))
        );
    }

    [Theory]
    [InlineData("'; rm -rf / #")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("=HYPERLINK(\"x\")")]
    [InlineData("name with spaces | pipes ` ticks")]
    [InlineData("Ярослав-日本-🙂")]
    [InlineData("{userName}")]
    [InlineData("$(reboot)`reboot`")]
    public void Hostile_name_goes_through_as_text(string name)
    {
        var json = System.Text.Json.JsonSerializer.Serialize(new { userName = name, mfaActive = false });

        var result = Assess(Mfa, Recorded([Resource(name, json)]), Waiver("nobody", Now.AddDays(1)));

        var subject = Assert.Single(result.Subjects);
        Assert.Equal((name, Outcome.Fail), (subject.Subject, subject.Outcome));
        Assert.Equal("fix '" + name.Replace("'", "'\\''", StringComparison.Ordinal) + "'", subject.RemediationCli);
    }

    [Fact]
    public void Configuration_that_is_no_object_is_an_error_and_no_crash()
    {
        foreach (var json in new[] { "[]", "\"x\"", "1", "true" })
            Assert.Equal(Outcome.Error, Assess(Mfa, Recorded([Resource("a", json)])).Outcome);
        var undefined = Resource("a") with { Configuration = default };
        Assert.Equal(Outcome.Error, Assess(Mfa, Recorded([undefined, undefined])).Outcome);
    }

    [Fact]
    public void Accounts_can_be_assessed_at_once()
    {
        var catalogue = Catalogue([Mfa.Bind()]);
        var state = Recorded(Enumerable.Range(0, 200).Select(i => Resource($"u{i}", i % 2 == 0 ? """{"mfaActive":true}""" : "{}")));
        var expected = ResultText.Of(catalogue.AssessControl(Mfa.Id, "sandbox", state));
        var shared = catalogue.AssessControl(Mfa.Id, "sandbox", state);

        Parallel.For(0, 16, _ =>
        {
            Assert.Equal(expected, ResultText.Of(catalogue.AssessControl(Mfa.Id, "sandbox", state)));
            Assert.Equal(expected, ResultText.Of(shared));
        });
    }
}
