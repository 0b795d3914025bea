using IamCompliance.Definitions.Diagnostics;

namespace IamCompliance.Definitions.Tests.Diagnostics;

public sealed class DiagnosticPagesTests
{
    public static TheoryData<string> Ids() => [.. DiagnosticDescriptors.All.Select(d => d.Id)];

    [Fact]
    public void Every_id_has_a_page_and_every_page_an_id() =>
        Assert.Equal(DiagnosticDescriptors.All.Select(d => d.Id), DiagnosticPages.Ids);

    [Fact]
    public void Ids_are_distinct_and_well_formed()
    {
        Assert.Equal(DiagnosticDescriptors.All.Count, DiagnosticDescriptors.All.Select(d => d.Id).Distinct().Count());
        Assert.All(DiagnosticDescriptors.All, d => Assert.Matches("^IC[1-7][0-9]{3}$", d.Id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_says_what_it_means_with_a_wrong_and_a_right_example_and_why(string id)
    {
        var page = DiagnosticPages.Find(id);

        Assert.StartsWith($"# {id}: {DiagnosticDescriptors.Find(id)!.Title}\n", page, StringComparison.Ordinal);
        var headings = page!.Split('\n').Where(l => l.StartsWith("## ", StringComparison.Ordinal));
        Assert.Equal(["## What it means", "## Wrong", "## Right", "## Why"], headings);
    }

    [Fact]
    public void An_id_is_found_in_any_case_and_an_unknown_one_is_not()
    {
        Assert.NotNull(DiagnosticPages.Find("ic2003"));
        Assert.Null(DiagnosticPages.Find("IC9999"));
    }
}
