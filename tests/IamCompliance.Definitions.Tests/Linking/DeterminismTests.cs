using System.Globalization;
using CsCheck;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Tests.Linking;

public sealed class DeterminismTests
{
    private static readonly SourceText[] Files =
    [
        .. Enumerable.Range(0, 6).SelectMany(ControlNumber),
        SelectionTests.Program(
            """
              "1": { title: A, controls: [key-1, key-2, { control: key-3, maxAge: 45 days }, key-9] }
              "2": { title: B, controls: [{ control: key-3, maxAge: 45 days }, { control: key-1, maxAge: 1 week }] }
              "3": { title: C, assessment: manual }
            """
        ),
        SelectionTests.Profile("programs: [acme-1]\nparameters: { key-1: { maxAge: 7 days } }"),
        new SourceText("controls/resilience/key-0/control.yaml", Examples.Control),
        new SourceText("waivers.yaml", "waivers: [{ control: key-1 }]"),
    ];

    [Fact]
    public void The_order_of_files_changes_nothing()
    {
        var expected = Describe(CatalogueCompiler.Compile(Files, KnownResourceTypes.Catalog));

        Assert.Contains("IC2003", expected, StringComparison.Ordinal);
        Gen.Shuffle(Files)
            .Sample(
                shuffled => Assert.Equal(expected, Describe(CatalogueCompiler.Compile(shuffled, KnownResourceTypes.Catalog))),
                iter: 50
            );
    }

    [Fact]
    public void A_thousand_controls_compile_quickly()
    {
        SourceText[] files = [.. Enumerable.Range(0, 1_000).SelectMany(ControlNumber)];
        CatalogueCompiler.Compile(Files, KnownResourceTypes.Catalog);
        var watch = System.Diagnostics.Stopwatch.StartNew();

        var result = CatalogueCompiler.Compile(files, KnownResourceTypes.Catalog);

        // A second on an idle machine; a busy one may take several, anything quadratic takes minutes.
        Assert.Equal(1_000, result.Catalogue.Selected.Count);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{watch.Elapsed}");
    }

    private static IEnumerable<SourceText> ControlNumber(int i)
    {
        var id = "key-" + i.ToString(CultureInfo.InvariantCulture);
        yield return new SourceText(
            $"controls/security-best-practices/{id}/control.yaml",
            Examples.Control.Replace("id: access-key-rotation", "id: " + id, StringComparison.Ordinal)
        );
        yield return new SourceText($"controls/security-best-practices/{id}/cases.yaml", Examples.Cases);
    }

    private static string Describe(LinkResult result) =>
        string.Join(
            "\n",
            [
                .. result.Diagnostics.Select(d => d.ToString()),
                .. result.Catalogue.Controls.Select(c => c.Id + c.Span),
                .. result.Catalogue.Selected.Select(s =>
                    $"{s.Name} {s.Digest} {string.Join(",", s.Requirements)} {string.Join(",", s.Parameters.Select(p => p.Origin + p.Value.Text))}"
                ),
                .. result.Catalogue.ManualRequirements.Select(m => m.ToString()),
                .. result.Catalogue.Uncovered.Select(u => u.ToString()),
                .. result.Catalogue.Cases.Select(c => c.Control + c.Name),
                .. result.Catalogue.Waivers.Select(w => w.Control),
            ]
        );
}
