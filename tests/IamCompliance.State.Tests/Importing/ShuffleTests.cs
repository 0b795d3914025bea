using System.Text.Json.Nodes;
using CsCheck;
using IamCompliance.State.Model;

namespace IamCompliance.State.Tests.Importing;

public sealed class ShuffleTests
{
    [Theory]
    [InlineData("tidy-shop", 12)]
    [InlineData("acme-dev", 4)]
    public async Task The_order_of_lists_in_the_input_never_matters(string story, int times)
    {
        using var plain = new ExportFolder(story);
        var expected = Comparable(await plain.ImportAsync());
        Gen.Int.Sample(
            seed =>
            {
                using var export = new ExportFolder(story);
                var random = new Random(seed);
                foreach (var file in Directory.GetFiles(export.Path, "*.json").Select(f => Path.GetFileName(f)))
                    export.Edit(file, n => Shuffle(n, random));
                export.EditReport(t => ShuffleRows(t, random));
                Assert.Equal(expected, Comparable(export.ImportAsync().GetAwaiter().GetResult()));
            },
            iter: times,
            threads: 1
        );
    }

    /// <summary>Leaves out the digests of the input, which are of its bytes and so of its order.</summary>
    private static string Comparable(AccountState state) =>
        SampleAccounts.TextOf(
            new AccountState(
                state.Header,
                state.Parts.Select(p => p with { Calls = [.. p.Calls.Select(c => c with { BodySha256 = null })] }),
                state.Items
            )
        );

    private static string ShuffleRows(string table, Random random)
    {
        var rows = table.TrimEnd('\n').Split('\n');
        random.Shuffle(rows.AsSpan(1));
        return string.Join('\n', rows);
    }

    private static void Shuffle(JsonNode? node, Random random)
    {
        switch (node)
        {
            case JsonArray list:
                var elements = list.ToArray();
                list.Clear();
                random.Shuffle(elements);
                foreach (var element in elements)
                    list.Add(element);
                foreach (var element in elements)
                    Shuffle(element, random);
                break;
            case JsonObject map:
                // The order inside a policy document is the document's own.
                foreach (var (name, value) in map.Where(p => !p.Key.EndsWith("Document", StringComparison.Ordinal)).ToList())
                    Shuffle(value, random);
                break;
        }
    }
}
