using System.Text.Json.Nodes;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Tests.Building;
using IamCompliance.Evidence.Tests.Golden;

namespace IamCompliance.Evidence.Tests.Oscal;

public sealed class OscalDocumentTests
{
    public static TheoryData<string> AllStories => new(Stories.All.Keys);

    public static TheoryData<string> AllRuns => [.. Stories.All.Keys, "neglected-account"];

    [Theory]
    [MemberData(nameof(AllStories))]
    public void Documents_are_as_accepted(string story)
    {
        using var package = OscalPackage.OfStory(story);
        Assert.Multiple([
            .. package.Texts.Select(t =>
                (Action)(() => GoldenFile.Matches(story, $"oscal-{t.Key}.json", WithoutDigests(package, t.Value)))
            ),
        ]);
        Assert.Equal(package.Texts.ContainsKey(OscalPackage.Poam), File.Exists(Path.Combine(GoldenFile.Folder, story, "oscal-poam.json")));
    }

    [Theory]
    [MemberData(nameof(AllRuns))]
    public void Documents_are_valid_in_both_versions(string story)
    {
        using var package = OscalPackage.OfStory(story);
        foreach (var (name, document) in package.Documents)
        {
            Assert.Equal("1.2.1", document.Single().Value!["metadata"]!["oscal-version"]!.GetValue<string>());
            Assert.Empty(OscalSchemas.Problems("1.2.1", name, document));
            if (name == OscalPackage.Plan)
                continue;
            document.Single().Value!["metadata"]!["oscal-version"] = "1.1.3";
            Assert.Empty(OscalSchemas.Problems("1.1.3", name, document));
        }
    }

    [Theory]
    [InlineData(OscalPackage.Plan, "import-ssp")]
    [InlineData(OscalPackage.Results, "import-ap")]
    [InlineData(OscalPackage.Poam, "poam-items")]
    [InlineData(OscalPackage.Component, "metadata")]
    public void A_document_without_what_it_must_have_is_refused(string name, string property)
    {
        using var package = OscalPackage.OfStory("waived");
        var document = package.Documents[name];
        Assert.True(document.Single().Value!.AsObject().Remove(property));
        Assert.NotEmpty(OscalSchemas.Problems("1.2.1", name, document));
    }

    [Fact]
    public void A_token_with_a_space_is_refused()
    {
        using var package = OscalPackage.OfStory("pass");
        package.Result["findings"]![0]!["target"]!["target-id"] = "2.12 obj";
        Assert.NotEmpty(OscalSchemas.Problems("1.2.1", OscalPackage.Results, package.Documents[OscalPackage.Results]));
    }

    [Theory]
    [MemberData(nameof(AllRuns))]
    public void Every_reference_resolves_and_every_digest_matches(string story)
    {
        using var package = OscalPackage.OfStory(story);
        foreach (var name in package.Documents.Keys)
        {
            var (problems, references) = OscalReferences.Check(package, name);
            Assert.Empty(problems);
            Assert.True(references > 0 || name == OscalPackage.Component, $"{name} refers to nothing");
        }
    }

    [Fact]
    public void A_reference_that_leads_nowhere_and_a_changed_file_are_found()
    {
        using var package = OscalPackage.OfStory("fail");
        package.Result["findings"]![0]!["related-risks"]![0]!["risk-uuid"] = "00000000-0000-4000-8000-000000000000";
        File.AppendAllText(Path.Combine(package.Root, "results.json"), " ");
        Assert.Equal(2, OscalReferences.Check(package, OscalPackage.Results).Problems.Count);
    }

    [Fact]
    public void Without_reports_no_document_links_to_one()
    {
        using var package = new OscalPackage(Stories.All["waived"], [EvidenceFormat.Oscal]);
        foreach (var name in package.Documents.Keys)
            Assert.Empty(OscalReferences.Check(package, name).Problems);
        Assert.DoesNotContain(".md", package.Texts[OscalPackage.Results], StringComparison.Ordinal);
        Assert.Contains("../results.json", package.Texts[OscalPackage.Results], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(AllRuns))]
    public void Totals_are_those_of_the_results(string story)
    {
        using var package = OscalPackage.OfStory(story);
        var run = OscalPackage.RunOf(story);
        var expected = OutcomeTotals.Of(
            run.Accounts.SelectMany(a => a.Controls.Select(c => c.Outcome).Concat(a.Manual.Select(m => m.Outcome)))
        );
        var observed = (package.Result["observations"]?.AsArray() ?? []).Select(o => Prop(o!, "outcome")!).ToList();
        foreach (var outcome in OutcomeTotals.Outcomes)
        {
            Assert.Equal(expected[outcome], observed.Count(o => o == outcome.ToString()));
            Assert.Equal(
                expected[outcome].ToString(System.Globalization.CultureInfo.InvariantCulture),
                Prop(package.Result, $"total-{outcome}")
            );
        }

        var results = JsonNode.Parse(File.ReadAllText(Path.Combine(package.Root, "results.json")))!["totals"]!.AsObject();
        Assert.Equal(
            results.Select(t => t.Value!.GetValue<int>()),
            OutcomeTotals.Outcomes.Select(o => observed.Count(s => s == o.ToString()))
        );
    }

    [Theory]
    [MemberData(nameof(AllRuns))]
    public void Every_reviewed_objective_has_one_finding(string story)
    {
        using var package = OscalPackage.OfStory(story);
        var reviewed = package.Result["reviewed-controls"]!
            ["control-objective-selections"]
            ?[0]!["include-objectives"]!.AsArray()
            .Select(o => o!["objective-id"]!.GetValue<string>())
            ?? [];
        var found = package.Result["findings"]?.AsArray().Select(f => f!["target"]!["target-id"]!.GetValue<string>()) ?? [];
        Assert.Equal(reviewed, found);
    }

    [Fact]
    public void Nothing_hostile_reaches_a_document()
    {
        using var package = OscalPackage.OfStory("hostile");
        foreach (var text in Strings(package.Documents.Values))
        {
            Assert.DoesNotContain("AKIAIOSFODNN7EXAMPLE", text, StringComparison.Ordinal);
            Assert.DoesNotContain(text.Replace("\n\n", "", StringComparison.Ordinal), char.IsControl);
            Assert.DoesNotContain('\u202E', text);
        }

        foreach (var (property, text) in MarkupOf(package.Documents.Values))
        {
            Assert.False(text.Contains('<', StringComparison.Ordinal), property);
            Assert.DoesNotContain("](", text.Replace("\\](", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    private static string? Prop(JsonNode item, string name) =>
        item["props"]?.AsArray().SingleOrDefault(p => p!["name"]!.GetValue<string>() == name)?["value"]!.GetValue<string>();

    private static IEnumerable<string> Strings(IEnumerable<JsonNode?> nodes) =>
        nodes.SelectMany(n =>
            n switch
            {
                JsonObject item => Strings(item.Select(p => p.Value)),
                JsonArray array => Strings(array),
                JsonValue value when value.GetValueKind() == System.Text.Json.JsonValueKind.String => [value.GetValue<string>()],
                _ => [],
            }
        );

    private static IEnumerable<(string, string)> MarkupOf(IEnumerable<JsonNode?> nodes) =>
        nodes.SelectMany(n =>
            n switch
            {
                JsonObject item => item.Where(p => p.Key is "title" or "description" or "remarks" or "prose" or "statement")
                    .Select(p => (p.Key, p.Value!.GetValue<string>()))
                    .Concat(MarkupOf(item.Select(p => p.Value))),
                JsonArray array => MarkupOf(array),
                _ => Array.Empty<(string, string)>(),
            }
        );

    // Another format may change its files; that digests are right is checked above.
    private static string WithoutDigests(OscalPackage package, string text)
    {
        foreach (var file in Directory.GetFiles(package.Root, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(package.Root, file).Replace('\\', '/');
            text = text.Replace(
                Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file))),
                $"{{sha256 of {path}}}",
                StringComparison.Ordinal
            );
        }

        return text;
    }
}
