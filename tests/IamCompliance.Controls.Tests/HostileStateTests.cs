using System.Text.Json;
using System.Text.Json.Nodes;
using IamCompliance.Assessment;
using IamCompliance.State.Importing;
using IamCompliance.State.Model;

namespace IamCompliance.Controls.Tests;

/// <summary>
/// Whatever a state says in place of what AWS sends breaks no control. The odd values take turns, so that each place of a resource of each
/// type holds some of them; with <c>IAMC_HOSTILE=all</c> each place holds each.
/// </summary>
public sealed class HostileStateTests
{
    private static readonly string Export = Path.Combine(
        Path.GetDirectoryName(ShippedControls.Root)!,
        "tests",
        "fixtures",
        "accounts",
        "tidy-shop"
    );
    private static readonly CompiledCatalogue Catalogue = CompiledCatalogue.Compile(ShippedControls.Catalogue);

    private static readonly string[] Values =
    [
        "null",
        "true",
        "-1e400",
        "\"\"",
        "\"arn:aws:\"",
        "\":\"",
        "\"\\ud800\"",
        "[]",
        "[null,1,[]]",
        "{}",
        "{\"Statement\":{\"Effect\":1}}",
        "{\"\":null}",
        "[{\"\":{}}]",
    ];

    // How many places lie between two that hold the same odd value.
    private static readonly int Turns = Environment.GetEnvironmentVariable("IAMC_HOSTILE") == "all" ? 1 : 6;

    public static TheoryData<string> Odd => [.. Values];

    [Theory]
    [MemberData(nameof(Odd))]
    public async Task No_control_breaks_on_an_odd_value(string odd)
    {
        var state = await ExportImporter.ImportAsync(Export, new ImportOptions());
        var rounds = state
            .Items.GroupBy(i => i.ResourceType)
            .Select(g => (Item: g.First(), Places: Paths(JsonNode.Parse(g.First().Configuration.GetRawText())!, []).ToList()))
            .ToList();
        var turn = Array.IndexOf(Values, odd);
        foreach (var round in Enumerable.Range(0, rounds.Max(r => r.Places.Count)).Where(r => r % Turns == turn % Turns))
        {
            // One place of one resource of each type at a time.
            var changed = rounds.Where(r => round < r.Places.Count).ToDictionary(r => r.Item, r => r.Places[round]);
            var items = state.Items.Select(i =>
                changed.TryGetValue(i, out var place) ? i with { Configuration = Set(i.Configuration, place, odd) } : i
            );
            var hostile = new AccountState(state.Header, state.Parts, items);

            var result = Catalogue.Assess("account", hostile, "");

            var places = string.Join(' ', changed.Select(p => $"{p.Key.ResourceType}.{string.Join('.', p.Value)}"));
            var broken = result.Controls.Where(c => c.Defect is not null).Select(c => $"{c.Control.Name}: {c.Summary}").ToList();
            Assert.True(broken.Count == 0, $"{places}\n{string.Join('\n', broken)}");
            foreach (var subject in result.Controls.SelectMany(c => c.Subjects))
                Assert.All(subject.Reasons, r => Assert.NotNull(r.Observed));
        }
    }

    // The odd values may be no text that a string can hold, so they are put in as text.
    private static JsonElement Set(JsonElement configuration, object[] place, string odd)
    {
        var root = JsonNode.Parse(configuration.GetRawText())!;
        var parent = place[..^1].Aggregate(root, (node, step) => step is string name ? node[name]! : node[(int)step]!);
        if (place[^1] is string last)
            parent[last] = "ODD";
        else
            parent[(int)place[^1]] = "ODD";
        return JsonElement.Parse(root.ToJsonString().Replace("\"ODD\"", odd, StringComparison.Ordinal));
    }

    private static IEnumerable<object[]> Paths(JsonNode node, object[] path)
    {
        IEnumerable<(object Step, JsonNode? Node)> children = node switch
        {
            JsonObject map => map.Select(p => ((object)p.Key, p.Value)),
            JsonArray list => list.Take(1).Select((n, i) => ((object)i, n)),
            _ => [],
        };
        foreach (var (step, child) in children)
        {
            object[] below = [.. path, step];
            yield return below;
            foreach (var deeper in child is null ? [] : Paths(child, below))
                yield return deeper;
        }
    }
}
