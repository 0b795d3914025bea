using System.Text.Json;
using IamCompliance.Evidence.CycloneDx;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Results;
using IamCompliance.Evidence.Tests.Building;
using IamCompliance.Evidence.Tests.Formats;

namespace IamCompliance.Evidence.Tests.CycloneDx;

public sealed class CdxTests
{
    private static readonly string[] References =
    [
        "assessor",
        "requirement",
        "claims",
        "counterClaims",
        "mitigationStrategies",
        "target",
        "evidence",
    ];

    public static TheoryData<string> Runs => [.. Stories.All.Keys, "real"];

    [Theory]
    [MemberData(nameof(Runs))]
    public void References_resolve_and_names_are_unique(string story)
    {
        var names = new List<string>();
        var used = new List<string>();
        Walk(Document(story == "real" ? RealRun.NeglectedAccount : Stories.All[story]));

        Assert.Equal(names.Count, names.Distinct().Count());
        Assert.Equal([], used.Except(names));

        void Walk(JsonElement element)
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in element.EnumerateArray())
                    Walk(item);
            }

            if (element.ValueKind != JsonValueKind.Object)
                return;
            foreach (var property in element.EnumerateObject())
            {
                if (property.NameEquals("bom-ref"))
                    names.Add(property.Value.GetString()!);
                else if (References.Contains(property.Name))
                    used.AddRange(Texts(property.Value));
                Walk(property.Value);
            }
        }

        static IEnumerable<string> Texts(JsonElement value) =>
            value.ValueKind switch
            {
                JsonValueKind.String => [value.GetString()!],
                JsonValueKind.Array => value.EnumerateArray().Where(v => v.ValueKind == JsonValueKind.String).Select(v => v.GetString()!),
                _ => [],
            };
    }

    [Theory]
    [InlineData("pass", "1")]
    [InlineData("fail", "0")]
    [InlineData("error", null)]
    [InlineData("not-applicable", null)]
    public void Requirement_conforms_when_it_is_decided_and_holds(string story, string? score)
    {
        var map = Document(Stories.All[story]).GetProperty("declarations").GetProperty("attestations")[0].GetProperty("map")[0];

        Assert.Equal(score, map.TryGetProperty("conformance", out var conformance) ? conformance.GetProperty("score").GetRawText() : null);
        Assert.Equal(story is "pass" or "not-applicable" ? 1 : 0, map.GetProperty("claims").GetArrayLength());
    }

    [Fact]
    public void Person_who_attests_is_the_author_of_the_evidence()
    {
        var evidence = Document(Stories.All["waived"])
            .GetProperty("declarations")
            .GetProperty("evidence")
            .EnumerateArray()
            .Single(e => FormatTotals.Text(e, "propertyName") == "manual/cis-aws-foundations-7.0.0/2.3");

        Assert.Equal(
            ("Ada", "Grace"),
            (FormatTotals.Text(evidence.GetProperty("author"), "name"), FormatTotals.Text(evidence.GetProperty("reviewer"), "name"))
        );
        Assert.Equal("2027-01-01T00:00:00Z", FormatTotals.Text(evidence, "expires"));
    }

    private static JsonElement Document(EvidenceRun run) => FormatTotals.Parse(Written.Of(new CdxFile(), run));
}
