using System.Text.Json;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Results;
using IamCompliance.Evidence.Sarif;
using IamCompliance.Evidence.Tests.Building;
using IamCompliance.Evidence.Tests.Formats;

namespace IamCompliance.Evidence.Tests.Sarif;

public sealed class SarifTests
{
    public static TheoryData<string> Runs => [.. Stories.All.Keys, "real"];

    [Theory]
    [MemberData(nameof(Runs))]
    public void References_resolve_and_rules_of_the_specification_hold(string story)
    {
        foreach (var run in Log(story == "real" ? RealRun.NeglectedAccount : Stories.All[story]))
        {
            var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();
            var results = run.GetProperty("results").EnumerateArray().ToList();
            Assert.Equal(results.Count, results.Select(r => FormatTotals.Text(r, "guid")).Distinct().Count());
            Assert.Equal(results.Count, results.Select(r => r.GetProperty("partialFingerprints").ToString()).Distinct().Count());
            foreach (var result in results)
            {
                Assert.Equal(
                    FormatTotals.Text(rules[result.GetProperty("ruleIndex").GetInt32()], "id"),
                    FormatTotals.Text(result, "ruleId")
                );

                // Section 3.27.10: only a failure has a level.
                Assert.Equal(FormatTotals.Text(result, "kind") != "fail", FormatTotals.Text(result, "level") == "none");

                // Section 3.27.23: of all results or of none.
                Assert.Equal(
                    FormatTotals.Text(result.GetProperty("properties"), "outcome") == "Waived" ? 1 : 0,
                    result.GetProperty("suppressions").GetArrayLength()
                );
            }
        }
    }

    [Fact]
    public void Waiver_in_force_suppresses_with_its_reason_and_an_expired_one_does_not()
    {
        var results = Log(Stories.All["waived"])[0].GetProperty("results").EnumerateArray().ToList();

        var suppression = results.Single(r => Outcome(r) == "Waived").GetProperty("suppressions")[0];
        Assert.Equal(("external", "accepted"), (FormatTotals.Text(suppression, "kind"), FormatTotals.Text(suppression, "status")));
        Assert.Equal("The vendor rotates this key with its next release.", FormatTotals.Text(suppression, "justification"));
        var expired = results.Single(r => Outcome(r) == "WaiverExpired");
        Assert.Equal(0, expired.GetProperty("suppressions").GetArrayLength());
        Assert.Equal("data team", FormatTotals.Text(expired.GetProperty("properties").GetProperty("expiredWaiver"), "owner"));

        static string Outcome(JsonElement result) => FormatTotals.Text(result.GetProperty("properties"), "outcome");
    }

    [Fact]
    public void Location_is_the_control_and_the_subject()
    {
        var location = Log(Stories.All["pass"])[0].GetProperty("results")[0].GetProperty("locations")[0];

        Assert.Equal(
            "controls/security-best-practices/access-key-rotation/control.yaml",
            FormatTotals.Text(location.GetProperty("physicalLocation").GetProperty("artifactLocation"), "uri")
        );
        Assert.Equal(1, location.GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.Equal(Sample.User + "#accessKeys/1", FormatTotals.Text(location.GetProperty("logicalLocations")[0], "fullyQualifiedName"));
    }

    [Fact]
    public void Files_that_locations_of_a_real_run_name_hold_the_lines()
    {
        var root = Path.GetFullPath(Path.Combine(Golden.GoldenFile.Folder, "..", "..", "..", ".."));
        var seen = 0;
        foreach (var result in Log(RealRun.NeglectedAccount)[0].GetProperty("results").EnumerateArray())
        {
            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            var lines = File.ReadAllLines(
                Path.Combine(root, Uri.UnescapeDataString(FormatTotals.Text(place.GetProperty("artifactLocation"), "uri")))
            );
            Assert.InRange(place.GetProperty("region").GetProperty("startLine").GetInt32(), 1, lines.Length);
            seen++;
        }

        Assert.True(seen > 100);
    }

    [Fact]
    public void Part_that_could_not_be_read_is_a_notification_and_the_invocation_did_not_succeed()
    {
        var invocation = Log(Stories.All["error"])[0].GetProperty("invocations")[0];

        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        var notification = Assert.Single(invocation.GetProperty("toolExecutionNotifications").EnumerateArray());
        Assert.Equal("error", FormatTotals.Text(notification, "level"));
        Assert.Equal(
            "iam/credential-report was denied: iam:GetCredentialReport gave AccessDenied: User arn:aws:iam::111122223333:user/reader is not authorized Missing permission: iam:GetCredentialReport.",
            FormatTotals.Text(notification.GetProperty("message"), "text")
        );
        Assert.True(Log(Stories.All["pass"])[0].GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
    }

    [Fact]
    public void Text_from_an_account_makes_no_link()
    {
        var texts = Log(Stories.All["hostile"])[0]
            .GetProperty("results")
            .EnumerateArray()
            .Select(r => FormatTotals.Text(r.GetProperty("message"), "text"))
            .ToList();

        Assert.Contains(texts, t => t.Contains("[g] (javascript:alert(1))", StringComparison.Ordinal));
        Assert.All(texts, t => Assert.DoesNotContain("](", t, StringComparison.Ordinal));
        Assert.All(texts, t => Assert.DoesNotContain('\u202E', t));
    }

    private static List<JsonElement> Log(EvidenceRun run) =>
        [.. FormatTotals.Parse(Written.Of(new SarifFile(), run)).GetProperty("runs").EnumerateArray()];
}
