using IamCompliance.Assessment.Outcomes;
using IamCompliance.History.Diffing;
using IamCompliance.History.Observed;
using static IamCompliance.History.Tests.Packages;

namespace IamCompliance.History.Tests.Diffing;

public sealed class PackageComparerTests
{
    [Fact]
    public void Every_subject_stands_in_one_way()
    {
        var difference = Compare(
            Control(
                Outcome.Fail,
                Subject("fixed", Outcome.Fail),
                Subject("gone"),
                Subject("same"),
                Subject("still", Outcome.Fail),
                Subject("turned"),
                Subject("why", Outcome.Fail, "one key"),
                Subject("waived", Outcome.Fail),
                Subject("worse", Outcome.Fail)
            ),
            Control(
                Outcome.Fail,
                Subject("fixed"),
                Subject("bad", Outcome.Fail),
                Subject("good"),
                Subject("same"),
                Subject("still", Outcome.Fail),
                Subject("turned", Outcome.Fail),
                Subject("why", Outcome.Fail, "two keys"),
                Subject("waived", Outcome.Waived),
                Subject("worse", Outcome.Error)
            )
        );

        Assert.Equal(
            [
                ("bad", ChangeKind.New),
                ("fixed", ChangeKind.Fixed),
                ("gone", ChangeKind.Vanished),
                ("good", ChangeKind.Appeared),
                ("still", ChangeKind.StillFailing),
                ("turned", ChangeKind.New),
                ("waived", ChangeKind.Fixed),
                ("why", ChangeKind.ChangedReason),
                ("worse", ChangeKind.ChangedReason),
            ],
            difference.Changes.Select(c => (c.Subject!, c.Kind))
        );
        Assert.All(difference.Changes, c => Assert.Equal(Cause.Account, c.Cause));
        Assert.Equal(
            ("one key", "two keys"),
            difference.Changes.Where(c => c.Subject == "why").Select(c => (c.WhyBefore!, c.Why)).Single()
        );
        Assert.True(difference.IsWorse);
    }

    [Fact]
    public void A_control_that_was_changed_is_kept_apart_from_the_account()
    {
        var difference = Compare(
            Control(Outcome.Pass, Subject("ada")),
            Control(Outcome.Fail, Subject("ada", Outcome.Fail)) with
            {
                Digest = "d2",
            }
        );

        Assert.Equal([Cause.Control], difference.Changes.Select(c => c.Cause));
        Assert.Equal([ChangeKind.New], difference.Changes.Select(c => c.Kind));
    }

    [Fact]
    public void A_control_that_only_one_of_them_assessed_is_a_change_of_the_controls()
    {
        var added = PackageComparer.Compare(Package(Day(1)), Package(Day(2), Control(Outcome.Fail, Subject("ada", Outcome.Fail))));
        var removed = PackageComparer.Compare(Package(Day(1), Control(Outcome.Fail, Subject("ada", Outcome.Fail))), Package(Day(2)));

        Assert.All(added.Changes, c => Assert.Equal((Cause.Control, ChangeKind.New), (c.Cause, c.Kind)));
        Assert.All(removed.Changes, c => Assert.Equal((Cause.Control, ChangeKind.Vanished), (c.Cause, c.Kind)));
        Assert.False(removed.IsWorse);
    }

    [Fact]
    public void A_verdict_on_the_whole_that_no_subject_tells_of_is_a_change_of_its_own()
    {
        var difference = Compare(Control(Outcome.Pass), Control(Outcome.Error));

        Assert.Equal(
            [(ChangeKind.New, (string?)null, Outcome.Pass, Outcome.Error)],
            difference.Changes.Select(c => (c.Kind, c.Subject, c.Before!.Value, c.After!.Value))
        );
    }

    [Fact]
    public void What_is_undecided_now_is_worse_and_what_became_not_applicable_is_not()
    {
        Assert.True(Compare(Control(Outcome.NotApplicable), Control(Outcome.Error)).IsWorse);
        Assert.False(Compare(Control(Outcome.Fail), Control(Outcome.NotApplicable)).IsWorse);
    }

    [Fact]
    public void An_expired_waiver_is_new_and_an_expired_attestation_is_told()
    {
        var waived = Compare(
            Control(Outcome.Waived, Subject("ci", Outcome.Waived)),
            Control(Outcome.WaiverExpired, Subject("ci", Outcome.WaiverExpired))
        );
        var attested = PackageComparer.Compare(
            Of(
                Day(1),
                Account(Day(1)) with
                {
                    Manual = [new ObservedManual("cis", "2.1", Outcome.Attested, "Ada", "Grace", Day(1), Day(2))],
                }
            ),
            Of(
                Day(3),
                Account(Day(3)) with
                {
                    Manual = [new ObservedManual("cis", "2.1", Outcome.ManualPending, "Ada", "Grace", Day(1), Day(2))],
                }
            )
        );

        Assert.Equal([ChangeKind.New], waived.Changes.Select(c => c.Kind));
        Assert.Equal(["cis 2.1"], attested.Changes.Select(c => c.Control));
    }

    [Fact]
    public void The_same_package_has_no_changes_but_what_still_fails_and_the_same_state_is_said()
    {
        var package = Package(Day(1), Control(Outcome.Fail, Subject("ada", Outcome.Fail), Subject("bo")));

        var difference = PackageComparer.Compare(package, package);

        Assert.Equal([ChangeKind.StillFailing], difference.Changes.Select(c => c.Kind));
        Assert.Equal(["production"], difference.SameStates);
        Assert.Empty(difference.Notes);
    }

    [Fact]
    public void The_wrong_way_round_another_account_and_another_version_are_said()
    {
        var difference = PackageComparer.Compare(
            Of(Day(2), Account(Day(2)), Account(Day(2)) with { Name = "gone" }),
            Of(Day(1), Account(Day(1)) with { AccountId = "1" }) with
            {
                ToolVersion = "0.2.0",
            }
        );

        Assert.Collection(
            difference.Notes,
            n => Assert.Contains("gone is in the earlier one only", n, StringComparison.Ordinal),
            n => Assert.Contains("means account 444455556666", n, StringComparison.Ordinal),
            n => Assert.Contains("the wrong way round", n, StringComparison.Ordinal),
            n => Assert.Contains("version 0.2.0", n, StringComparison.Ordinal)
        );
    }

    private static PackageDifference Compare(ObservedControl before, ObservedControl after) =>
        PackageComparer.Compare(Package(Day(1), before), Package(Day(2), after));
}
