using CsCheck;
using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Assessment.Tests.Building;
using IamCompliance.State.Model;
using static IamCompliance.Assessment.Tests.Building.Given;

namespace IamCompliance.Assessment.Tests.Properties;

/// <summary>Holds the four rules against random controls and random accounts.</summary>
public sealed class EngineProperties
{
    private static readonly ReadStatus[] Unproven = [ReadStatus.Denied, ReadStatus.Failed, ReadStatus.Partial, ReadStatus.NotCollected];

    [Fact]
    public void Every_population_balances() =>
        Gen.Select(Arbitrary.Controls, Arbitrary.Users)
            .Sample(
                (control, users) =>
                {
                    var result = Assess(control, Recorded(users));
                    var ledger = result.Ledger;

                    Assert.Equal(ledger.Read, ledger.InScope + ledger.Excluded);
                    Assert.Equal(ledger.InScope, ledger.Pass + ledger.Fail + ledger.Error + ledger.Waived);
                    Assert.Equal(result.Subjects.Count, ledger.InScope);
                    Assert.Equal(ledger.Fail, result.Subjects.Count(s => s.Outcome == Outcome.Fail));
                    Assert.Equal(ledger.Error, result.Subjects.Count(s => s.Outcome == Outcome.Error));
                    Assert.Equal(result.Subjects.Count, result.Subjects.Select(s => s.Subject).Distinct().Count());
                    Assert.Equal(result.Outcome == Outcome.NotApplicable, ledger.InScope == 0);
                }
            );

    [Fact]
    public void Order_of_the_input_changes_nothing() =>
        Gen.Select(Gen.OneOf(Arbitrary.Controls, Arbitrary.Counts), Arbitrary.Users, Gen.Int)
            .Sample(
                (control, users, seed) =>
                {
                    var shuffled = users.ToArray();
                    new Random(seed).Shuffle(shuffled);
                    var state = Recorded(shuffled);

                    Assert.Equal(
                        ResultText.Of(Assess(control, Recorded(users))),
                        ResultText.Of(Assess(control, new AccountState(state.Header, state.Parts.Reverse(), shuffled)))
                    );
                }
            );

    /// <summary>Knowing less may turn a verdict into an error, and never into another verdict.</summary>
    [Fact]
    public void Reading_less_never_changes_a_verdict_it_only_takes_it_away() =>
        Gen.Select(Gen.OneOf(Arbitrary.Controls, Arbitrary.Counts), Arbitrary.Users, Pick.Of([.. Arbitrary.Parts]), Pick.Of(Unproven))
            .Sample(
                (control, users, part, status) =>
                {
                    var full = Assess(control, Recorded(users)).Subjects.ToDictionary(s => s.Subject, s => s.Outcome);

                    var less = Assess(control, Recorded(users, new Part(part, status)));

                    foreach (var subject in less.Subjects.Where(s => s.Outcome != Outcome.Error))
                        Assert.Equal(full[subject.Subject], subject.Outcome);
                    if (part == PartIds.AuthorizationDetails)
                        Assert.Equal(Outcome.Error, less.Outcome);
                }
            );

    [Fact]
    public void Verdicts_rest_on_proven_parts_and_errors_name_what_is_missing() =>
        Gen.Select(Arbitrary.Controls, Arbitrary.Users, Pick.Of([.. Arbitrary.Parts, "none"]), Pick.Of(Unproven))
            .Sample(
                (control, users, part, status) =>
                {
                    var state = part == "none" ? Recorded(users) : Recorded(users, new Part(part, status));

                    foreach (var subject in Assess(control, state).Subjects)
                    {
                        var expected = subject.Outcome switch
                        {
                            Outcome.Pass => Truth.True,
                            Outcome.Fail => Truth.False,
                            _ => Truth.Unknown,
                        };
                        Assert.NotEmpty(subject.Reasons);
                        Assert.All(subject.Reasons, r => Assert.Equal(expected, r.Truth));
                        if (subject.Outcome == Outcome.Error)
                            Assert.All(subject.Reasons, r => Assert.StartsWith("unknown: ", r.Observed, StringComparison.Ordinal));
                        else
                            Assert.All(subject.Reasons, r => Assert.NotEqual(part, r.Part));
                    }
                }
            );

    [Fact]
    public void Forbidding_is_requiring_the_opposite() =>
        Gen.Select(Arbitrary.Predicate(3), Arbitrary.Users)
            .Sample(
                (predicate, users) =>
                    Assert.Equal(
                        Assess(new ControlBuilder { Require = Not(predicate) }, Recorded(users))
                            .Subjects.Select(s => (s.Subject, s.Outcome)),
                        Assess(new ControlBuilder { Forbid = predicate }, Recorded(users)).Subjects.Select(s => (s.Subject, s.Outcome))
                    )
            );

    [Fact]
    public void Explanation_and_verdict_agree() =>
        Gen.Select(Arbitrary.Controls, Arbitrary.Users)
            .Sample(
                (control, users) =>
                {
                    var state = Recorded(users);
                    var catalogue = Catalogue([control.Bind()]);

                    foreach (var subject in catalogue.AssessControl(control.Id, "sandbox", state).Subjects)
                    {
                        var explanation = Assert.Single(Explainer.Explain(catalogue, control.Id, state, subject.Subject));
                        Assert.Equal(subject.Outcome, explanation.Observation);
                        if (explanation is { Demand: { } demand, Where: null or { Truth: Truth.True } })
                            Assert.Equal(
                                demand.Truth,
                                (subject.Outcome, control.Forbid is not null) switch
                                {
                                    (Outcome.Error, _) => Truth.Unknown,
                                    (Outcome.Pass, false) or (Outcome.Fail, true) => Truth.True,
                                    _ => Truth.False,
                                }
                            );
                    }
                }
            );

    [Fact]
    public void Count_is_the_account_in_one_of_three_verdicts() =>
        Gen.Select(Arbitrary.Counts, Arbitrary.Users)
            .Sample(
                (control, users) =>
                {
                    var result = Assess(control, Recorded(users));

                    Assert.Contains(result.Outcome, new[] { Outcome.Pass, Outcome.Fail, Outcome.Error });
                    Assert.Equal((1, 0, 1), (result.Ledger.Read, result.Ledger.Excluded, result.Ledger.InScope));
                }
            );
}
