using System.Text.Json.Nodes;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Evidence.Tests.Building;

namespace IamCompliance.Evidence.Tests.Oscal;

public sealed class OscalStabilityTests
{
    private static readonly string[] OfTheRun =
    [
        ".uuid",
        ".results[0].uuid",
        ".results[0].assessment-log.entries[0].uuid",
        ".results[0].assessment-log.entries[0].start",
        ".results[0].assessment-log.entries[0].end",
        ".results[0].assessment-log.entries[0].props[0].value",
    ];

    [Theory]
    [InlineData("waived")]
    [InlineData("attested")]
    [InlineData("neglected-account")]
    public void Another_run_over_the_same_states_changes_only_what_is_of_the_run(string story)
    {
        var run = OscalPackage.RunOf(story);
        using var first = new OscalPackage(run);
        using var second = new OscalPackage(
            run with
            {
                Header = run.Header with
                {
                    Id = new Guid("11111111-2222-5333-8444-555555555555"),
                    Started = run.Header.Started.AddDays(1),
                    Finished = run.Header.Finished.AddDays(1),
                },
            }
        );
        foreach (var name in first.Documents.Keys)
        {
            var changed = Differences(first.Documents[name].Single().Value, second.Documents[name].Single().Value, "").ToList();
            Assert.Contains(".uuid", changed);
            Assert.DoesNotContain(changed, c => !OfTheRun.Contains(c) && !c.StartsWith(".back-matter", StringComparison.Ordinal));

            // The digest of another document of the run, whose id has changed.
            Assert.All(changed.Where(c => c.StartsWith(".back-matter", StringComparison.Ordinal)), c =>
                Assert.EndsWith(".hashes[0].value", c, StringComparison.Ordinal)
            );
        }
    }

    [Fact]
    public void Another_state_gives_other_observations_of_the_same_subjects_and_risks()
    {
        var run = Stories.All["fail"];
        using var first = new OscalPackage(run);
        using var second = new OscalPackage(run with { Accounts = [run.Accounts[0] with { StateDigest = new string('9', 64) }] });
        Assert.NotEqual(Ids(first.Result["observations"]!), Ids(second.Result["observations"]!));
        Assert.NotEqual(Ids(first.Result["findings"]!), Ids(second.Result["findings"]!));
        Assert.Equal(Ids(first.Result["risks"]!), Ids(second.Result["risks"]!));
        Assert.Equal(
            Ids(first.Result["local-definitions"]!["inventory-items"]!),
            Ids(second.Result["local-definitions"]!["inventory-items"]!)
        );
    }

    [Fact]
    public void A_risk_keeps_its_id_when_its_waiver_runs_out()
    {
        var waiver = Sample.Waiver();
        var failing = Sample.Failing() with { Waiver = waiver };
        using var before = Of(failing with { Outcome = Outcome.Waived }, Outcome.Waived);
        using var after = Of(failing with { Outcome = Outcome.WaiverExpired }, Outcome.WaiverExpired);
        Assert.Equal(Ids(before.Result["risks"]!), Ids(after.Result["risks"]!));

        static OscalPackage Of(SubjectResult subject, Outcome outcome) =>
            new(Sample.Run(Sample.Account("sandbox", Sample.Result(outcome, "1 key is old.", subject))));
    }

    [Fact]
    public void Two_accounts_and_two_controls_of_one_name_stay_apart()
    {
        var account = Sample.Account(
            "twin",
            Sample.Result(Outcome.Fail, "Fails.", Sample.Failing()),
            Sample.Result(Outcome.Fail, "Fails.", Sample.Failing())
        );
        using var package = new OscalPackage(Sample.Run(account, account with { StateDigest = new string('8', 64) }));
        Assert.Empty(OscalReferences.Check(package, OscalPackage.Results).Problems);
        Assert.Empty(OscalReferences.Check(package, OscalPackage.Poam).Problems);
        Assert.Equal(4, package.Result["observations"]!.AsArray().Count);
    }

    private static IEnumerable<string?> Ids(JsonNode list) => list.AsArray().Select(i => i!["uuid"]!.GetValue<string>());

    private static IEnumerable<string> Differences(JsonNode? one, JsonNode? other, string path) =>
        (one, other) switch
        {
            (JsonObject a, JsonObject b) => a.Select(p => p.Key)
                .Union(b.Select(p => p.Key))
                .SelectMany(k => Differences(a[k], b[k], $"{path}.{k}")),
            (JsonArray a, JsonArray b) when a.Count == b.Count => a.Zip(b)
                .SelectMany((pair, index) => Differences(pair.First, pair.Second, $"{path}[{index}]")),
            _ => JsonNode.DeepEquals(one, other) ? [] : [path],
        };
}
