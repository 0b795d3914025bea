using System.Text.Json;
using IamCompliance.Assessment.Assessing;
using IamCompliance.Assessment.Compilation;
using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Assessment.Predicates;
using IamCompliance.Assessment.Tests.Building;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Linking;
using IamCompliance.State.Model;
using static IamCompliance.Assessment.Tests.Building.Given;

namespace IamCompliance.Assessment.Tests.Assessing;

/// <summary>What breaks inside one control on one account stays there.</summary>
public sealed class BulkheadTests
{
    private static readonly ControlBuilder Mfa = new() { Require = User("mfaActive", "equals", Boolean(true)) };

    private static readonly AccountState Account = Recorded([
        Resource("a", """{"mfaActive":true}"""),
        Resource("b", """{"mfaActive":true}"""),
    ]);

    [Theory]
    [InlineData("while it observes", true)]
    [InlineData("while it words reasons", false)]
    public void Control_that_throws_is_an_Error_and_the_others_are_what_they_were(string when, bool whileObserving)
    {
        _ = when;
        var result = Planted(new ThrowingNode(() => new FormatException("arn:aws:iam::111122223333:user/secret"), whileObserving))
            .Assess("sandbox", Account, "digest");

        Assert.Equal([("broken", Outcome.Error), ("sound", Outcome.Pass)], result.Controls.Select(c => (c.Control.Name, c.Outcome)));
        var broken = result.Controls[0];
        var words =
            "a defect in iamc, please report it: System.FormatException in IamCompliance.Assessment.Tests.Assessing.BulkheadTests.ThrowingNode.Decide";
        Assert.Equal($"cannot be decided: {words}", broken.Summary);
        Assert.Equal((1, 0, 1, 1), (broken.Ledger.Read, broken.Ledger.Excluded, broken.Ledger.InScope, broken.Ledger.Error));
        var subject = Assert.Single(broken.Subjects);
        Assert.Equal(("111122223333", Outcome.Error, Outcome.Error), (subject.Subject, subject.Observation, subject.Outcome));
        Assert.Equal(
            [new Reason("AWS::IAM::User", "an assessment to its end", $"unknown: {words}", PartIds.AuthorizationDetails, Truth.Unknown)],
            subject.Reasons
        );
        Assert.Equal(("System.FormatException", 2), (broken.Defect!.Type, broken.Parts.Count));
    }

    [Fact]
    public void Neither_the_message_nor_a_path_of_the_machine_is_in_the_record()
    {
        var result = Planted(new ThrowingNode(() => new InvalidOperationException("secret \u001b[31m"), true))
            .Assess("sandbox", Account, "digest");

        var record = ResultText.Of(result.Controls[0]);
        Assert.DoesNotContain("secret", record, StringComparison.Ordinal);
        Assert.DoesNotContain(".cs", record, StringComparison.Ordinal);
    }

    [Fact]
    public void Control_that_cannot_be_compiled_is_an_Error()
    {
        var catalogue = Planted(bound => bound.Name == "broken" ? throw new FormatException("x") : CompiledControl.Compile(bound));

        Assert.Equal([Outcome.Error, Outcome.Pass], catalogue.Assess("sandbox", Account, "digest").Controls.Select(c => c.Outcome));
        Assert.Equal(Outcome.Error, catalogue.AssessControl("broken", "sandbox", Account).Outcome);
    }

    [Fact]
    public void Waiver_is_not_spent_on_a_control_that_breaks()
    {
        var waiver = Waiver("b", Now.AddDays(1), "broken");
        var account = Recorded([Resource("b", """{"mfaActive":false}"""), Resource("c", """{"mfaActive":false}""")]);
        var node = new ThrowingNode(() => new FormatException("x"), true) { Spares = "b" };

        var result = Planted(node, waiver).Assess("sandbox", account, "digest");

        Assert.Equal([waiver], result.UnusedWaivers);
    }

    [Fact]
    public void Cancellation_is_not_caught() =>
        Assert.Throws<OperationCanceledException>(() =>
            Planted(new ThrowingNode(() => new OperationCanceledException(), true)).Assess("sandbox", Account, "digest")
        );

    [Fact]
    public void Cancellation_is_not_caught_in_a_wrapping() =>
        Assert.Throws<AggregateException>(() =>
            Planted(new ThrowingNode(() => new AggregateException(new OperationCanceledException()), true))
                .Assess("sandbox", Account, "digest")
        );

    [Fact]
    public void Ledger_that_does_not_balance_is_not_caught() =>
        Assert.Throws<UnbalancedPopulationException>(() =>
            Planted(
                    new ThrowingNode(
                        () => Assert.ThrowsAny<UnbalancedPopulationException>(() => new PopulationLedger(2, 0, 1, 0, 0, 0)),
                        true
                    )
                )
                .Assess("sandbox", Account, "digest")
        );

    [Fact]
    public void Two_runs_say_the_same() =>
        Assert.Equal(
            ResultText.Of(Planted(new ThrowingNode(() => new FormatException("1"), true)).AssessControl("broken", "sandbox", Account)),
            ResultText.Of(Planted(new ThrowingNode(() => new FormatException("2"), true)).AssessControl("broken", "sandbox", Account))
        );

    private static CompiledCatalogue Planted(Node node, params Definitions.Waivers.Waiver[] waivers) =>
        Planted(bound => bound.Name == "broken" ? CompiledControl.Compile(bound).Demanding(node) : CompiledControl.Compile(bound), waivers);

    private static CompiledCatalogue Planted(Func<BoundControl, CompiledControl> compile, params Definitions.Waivers.Waiver[] waivers) =>
        CompiledCatalogue.Compile(
            Catalogue([(Mfa with { Id = "broken" }).Bind(), (Mfa with { Id = "sound" }).Bind()], waivers).Catalogue,
            compile
        );

    // Stands in a control in place of what it demands.
    private sealed class ThrowingNode(Func<Exception> thrown, bool whileObserving) : Node
    {
        public string? Spares { get; init; }

        public override string Text => "throws";

        public override string Words => "throws";

        protected override TraceKind Kind => TraceKind.All;

        protected override Truth Decide(in Scope scope, Trace? trace) =>
            scope.Item.ResourceId == Spares ? Truth.False
            : whileObserving || trace is not null ? throw thrown()
            : Truth.True;
    }
}
