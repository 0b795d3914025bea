using System.Text;
using System.Text.Json;
using CsCheck;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Evidence.Run;
using IamCompliance.History.Observed;
using IamCompliance.History.Periods;
using IamCompliance.History.Writing;
using static IamCompliance.History.Tests.Packages;

namespace IamCompliance.History.Tests.Periods;

public sealed class PeriodTests
{
    private static readonly PeriodSettings January = new(Day(1, 0), Day(32, 0), TimeSpan.FromDays(7), 0, "1");

    [Fact]
    public void An_observation_holds_until_the_next_and_no_longer_than_the_cadence()
    {
        var line = Report(January, (1, Outcome.Pass), (5, Outcome.Fail), (6, Outcome.Pass), (20, Outcome.Pass)).Timelines.Single();

        Assert.Equal(
            [
                (Day(1, 0), Day(1), null),
                (Day(1), Day(5), Outcome.Pass),
                (Day(5), Day(6), Outcome.Fail),
                (Day(6), Day(13), Outcome.Pass),
                (Day(13), Day(20), null),
                (Day(20), Day(27), Outcome.Pass),
                (Day(27), Day(32, 0), (Outcome?)null),
            ],
            line.Segments.Select(s => (s.From, s.To, s.Outcome))
        );
        Assert.False(line.IsCadenceKept);
        Assert.Equal(
            [(Day(5), Day(6), (TimeSpan?)TimeSpan.FromDays(1))],
            line.Episodes.Select(e => (e.Began, e.Ended!.Value, e.TimeToFix))
        );
    }

    [Fact]
    public void What_was_seen_before_the_period_holds_into_it_and_not_longer_than_the_cadence()
    {
        var kept = Report(January, (-2, Outcome.Pass), (4, Outcome.Pass), (11, Outcome.Pass), (18, Outcome.Pass), (25, Outcome.Pass))
            .Timelines.Single();
        var late = Report(January, (-9, Outcome.Pass), (4, Outcome.Pass)).Timelines.Single();

        Assert.True(kept.IsCadenceKept);
        Assert.Equal(4, kept.Observations);
        Assert.Equal([(Day(1, 0), Day(32, 0))], kept.Segments.Select(s => (s.From, s.To)));
        Assert.Null(late.Segments[0].Outcome);
    }

    [Fact]
    public void A_failure_is_open_until_somebody_sees_it_mended_and_an_error_mends_nothing()
    {
        var line = Report(
            January,
            (1, Outcome.Fail),
            (3, Outcome.Error),
            (5, Outcome.WaiverExpired),
            (9, Outcome.Waived),
            (12, Outcome.Fail),
            (13, Outcome.Error)
        )
            .Timelines.Single();

        Assert.Equal(
            [(Day(1), Day(5), (DateTimeOffset?)Day(9), (Outcome?)Outcome.Waived), (Day(12), Day(12), null, null)],
            line.Episodes.Select(e => (e.Began, e.LastFailing, e.Ended, e.EndedBy))
        );
        Assert.Null(line.Episodes[1].TimeToFix);
    }

    [Fact]
    public void A_control_that_changed_is_marked_at_the_first_observation_of_the_new_one()
    {
        var builder = new PeriodBuilder(January);
        builder.Add(Package(Day(1), Control(Outcome.Pass)));
        builder.Add(Package(Day(2), Control(Outcome.Fail) with { Digest = "d2" }));
        builder.Add(Package(Day(3), Control(Outcome.Fail) with { Digest = "d2" }));

        Assert.Equal([Day(2)], builder.Finish(Never).Timelines.Single().ControlChanges);
    }

    [Fact]
    public void Without_packages_nothing_is_complete() => Assert.False(new PeriodBuilder(January).Finish(Never).IsComplete);

    [Fact]
    public void Packages_that_follow_each_other_are_a_chain_in_any_order()
    {
        var packages = Chain(1, 2, 3, 4);
        var builder = new PeriodBuilder(January);
        foreach (var package in packages.Reverse())
            builder.Add(package);
        builder.Add(packages[0]);

        var report = builder.Finish(Never);

        Assert.Empty(report.ChainProblems);
        Assert.Equal(packages.Select(p => p.Path), report.Packages.Select(p => p.Path));
    }

    [Fact]
    public void A_package_that_was_taken_out_put_in_or_doubled_breaks_the_chain()
    {
        var all = Chain(1, 2, 3, 4);

        Assert.Contains("one is missing, or was changed", Problem(all[0], all[1], all[3]), StringComparison.Ordinal);
        Assert.Contains("names no package before it", Problem(all[0], all[1] with { Previous = null }), StringComparison.Ordinal);
        Assert.Contains(
            "follows the same package as",
            Problem(all[0], all[1], Package(Day(3)) with { Previous = new PreviousPackage(null, all[0].ManifestSha256) }),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "whose run ended later",
            Problem(
                all[0] with
                {
                    Previous = new PreviousPackage(null, all[1].ManifestSha256),
                },
                all[1] with
                {
                    Previous = new PreviousPackage(null, "before"),
                }
            ),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_name_that_comes_to_mean_another_account_begins_another_line()
    {
        var builder = new PeriodBuilder(January);
        builder.Add(Of(Day(1), Account(Day(1), Control(Outcome.Fail))));
        builder.Add(Of(Day(2), Account(Day(2), Control(Outcome.Pass)) with { AccountId = "777788889999" }));

        var report = builder.Finish(Never);

        Assert.Equal(
            [("444455556666", 1, true), ("777788889999", 1, false)],
            report.Timelines.Select(t => (t.AccountId, t.Observations, t.Episodes.Any(e => e.Ended is null)))
        );
    }

    [Fact]
    public void Waivers_and_attestations_are_listed_with_when_they_were_seen()
    {
        var waiver = new ObservedWaiver("unused", "user-console-mfa", "*", "arn:*", "vendor", "Grace", "T-1", Day(1), Day(20));
        var attestation = new ObservedManual("cis", "2.1", Outcome.Attested, "Ada", "Grace", Day(1), Day(5));
        var builder = new PeriodBuilder(January);
        builder.Add(Of(Day(2), Account(Day(2)) with { Waivers = [waiver], Manual = [attestation] }));
        builder.Add(
            Of(
                Day(9),
                Account(Day(9)) with
                {
                    Waivers = [waiver with { Use = "used" }],
                    Manual = [attestation with { Outcome = Outcome.ManualPending }],
                }
            )
        );
        builder.Add(Of(Day(4), Account(Day(4)) with { Waivers = [waiver], Manual = [attestation] }));

        var report = builder.Finish(Never);

        Assert.Equal([(Day(2), Day(9), true)], report.Waivers.Select(w => (w.FirstSeen, w.LastSeen, w.IsUsed)));
        Assert.Equal([("Ada", Outcome.ManualPending)], report.Attestations.Select(a => (a.Author, a.LastOutcome)));
    }

    [Fact]
    public void The_same_seed_draws_the_same_subjects_from_any_order_and_another_seed_others()
    {
        var packages = Enumerable
            .Range(1, 20)
            .Select(d => Package(Day(d), Control(Outcome.Pass, Subject("ada"), Subject("bo"), Subject("cy"))))
            .ToList();

        var first = Sample(packages, "7");

        Assert.Equal(5, first.Count);
        Assert.Equal(first, Sample(packages.AsEnumerable().Reverse(), "7"));
        Assert.NotEqual(first, Sample(packages, "8"));
        Assert.Equal(5, first.Distinct().Count());
    }

    [Fact]
    public void Every_moment_of_the_period_has_one_verdict_or_is_a_gap_and_no_gap_is_a_pass() =>
        Gen.Select(Gen.Int[-20, 60].List[0, 12], Gen.Int[1, 20], Gen.Int[0, 3].Array[12])
            .Sample(
                (days, every, outcomes) =>
                {
                    var settings = January with { Every = TimeSpan.FromDays(every) };
                    var seen = days.Distinct().Select((d, i) => (Day: d, Outcome: (Outcome)outcomes[i % outcomes.Length])).ToArray();
                    var line = Report(settings, seen).Timelines.SingleOrDefault();
                    if (line is null)
                    {
                        Assert.DoesNotContain(seen, s => Day(s.Day) < settings.To);
                        return;
                    }

                    Assert.Equal(settings.From, line.Segments[0].From);
                    Assert.Equal(settings.To, line.Segments[^1].To);
                    Assert.All(line.Segments.Zip(line.Segments.Skip(1)), p => Assert.Equal(p.First.To, p.Second.From));
                    for (var hour = settings.From; hour < settings.To; hour = hour.AddHours(6))
                    {
                        // The plain rule: the newest observation up to now, unless it is too old.
                        var newest = seen.Where(s => Day(s.Day) <= hour)
                            .OrderByDescending(s => s.Day)
                            .Select(s => ((int Day, Outcome Outcome)?)s)
                            .FirstOrDefault();
                        Outcome? expected = newest is { } n && hour < Day(n.Day) + settings.Every ? n.Outcome : null;
                        Assert.Equal(expected, line.Segments.Single(s => s.From <= hour && hour < s.To).Outcome);
                    }
                },
                iter: 300,
                seed: "0N0XIzNsQ0O2"
            );

    [Fact]
    public void Page_json_and_table_say_the_same_and_hostile_names_do_nothing()
    {
        var builder = new PeriodBuilder(January with { SampleSize = 1 });
        var hostile = Control(Outcome.Fail, Subject("=cmd|' /C calc'!A0", Outcome.Fail)) with
        {
            Name = "<script>alert(1)</script>",
            Title = "=1+1",
        };
        var package = Package(Day(3), hostile);
        builder.Add(package);
        var report = builder.Finish(_ => package);

        var page = Written(o => PeriodPage.Write(report, o));
        var table = Written(o => PeriodCsv.Write(report, o));
        using var json = JsonDocument.Parse(Written(o => PeriodJson.Write(report, o)));

        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
        Assert.Contains("gap for", page, StringComparison.Ordinal);
        Assert.Contains(",'=1+1,", table, StringComparison.Ordinal);
        var segments = json.RootElement.GetProperty("timelines")[0].GetProperty("segments").EnumerateArray().ToList();
        Assert.Equal([null, "Fail", null], segments.Select(s => s.GetProperty("outcome").GetString()));
        Assert.Equal(segments.Count + 1, table.TrimEnd('\n').Split('\n').Length);
        Assert.Equal(segments.Count, page.Split("<title>").Length - 2);
        Assert.Equal(
            "=cmd|' /C calc'!A0",
            json.RootElement.GetProperty("sample").GetProperty("subjects")[0].GetProperty("subject").GetString()
        );
    }

    private static PeriodReport Report(PeriodSettings settings, params (int Day, Outcome Outcome)[] seen)
    {
        var builder = new PeriodBuilder(settings);
        foreach (var (day, outcome) in seen)
            builder.Add(Package(Day(day), Control(outcome)));
        return builder.Finish(Never);
    }

    private static IReadOnlyList<SampledSubject> Sample(IEnumerable<ObservedPackage> packages, string seed)
    {
        var all = packages.ToList();
        var builder = new PeriodBuilder(January with { SampleSize = 5, Seed = seed });
        foreach (var package in all)
            builder.Add(package);
        return builder.Finish(path => all.Single(p => p.Path == path)).Sample;
    }

    private static ObservedPackage[] Chain(params int[] days)
    {
        var packages = days.Select(d => Package(Day(d))).ToArray();
        for (var i = 1; i < packages.Length; i++)
            packages[i] = packages[i] with { Previous = new PreviousPackage(null, packages[i - 1].ManifestSha256) };
        return packages;
    }

    private static string Problem(params ObservedPackage[] packages)
    {
        var builder = new PeriodBuilder(January);
        foreach (var package in packages)
            builder.Add(package);
        return string.Join(';', builder.Finish(Never).ChainProblems.Select(p => p.Problem));
    }

    private static string Written(Action<Stream> write)
    {
        using var output = new MemoryStream();
        write(output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static ObservedPackage Never(string path) => throw new InvalidOperationException(path);
}
