using System.Globalization;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Tests.Linking;

public sealed class EditionTests
{
    [Fact]
    public void An_edition_replaces_in_place_removes_and_adds_at_the_end()
    {
        var result = Examples.CompileWith(
            Edition("1", "", "a: { title: A }, b: { title: B }, c: { title: C }"),
            Edition("2", "extends: \"1\"\nremoved: [a]\n", "d: { title: D }, b: { title: New B }")
        );

        Assert.Empty(result.Diagnostics);
        var second = result.Catalogue.Programs.Single(p => p.Id == "acme-2");
        Assert.Equal(["New B", "C", "D"], second.Requirements.Select(r => r.Title));
    }

    [Fact]
    public void A_new_requirement_stands_where_its_number_belongs()
    {
        var result = Examples.CompileWith(
            Edition("1", "", "\"1.9\": { title: A }, \"1.11\": { title: B }, \"2\": { title: C }"),
            Edition("2", "extends: \"1\"\n", "\"3\": { title: Last }, \"1.10\": { title: Between }")
        );

        Assert.Empty(result.Diagnostics);
        Assert.Equal(
            ["1.9", "1.10", "1.11", "2", "3"],
            result.Catalogue.Programs.Single(p => p.Id == "acme-2").Requirements.Select(r => r.Id)
        );
    }

    [Fact]
    public void What_shows_the_side_of_aws_holds_on_until_an_edition_says_otherwise()
    {
        var result = Examples.CompileWith(
            Edition(
                "1",
                "inherited: { artifact: A, page: \"https://acme.example/a\", inScope: [sts, iam] }\n",
                "a: { title: A, responsibility: aws }"
            ),
            Edition("2", "extends: \"1\"\n", "b: { title: B, responsibility: aws }"),
            Edition("3", "extends: \"2\"\ninherited: { artifact: C, page: \"https://acme.example/c\" }\n", "c: { title: C }")
        );

        Assert.Empty(result.Diagnostics);
        Assert.Equal(["A", "A", "C"], result.Catalogue.Programs.Select(p => p.Inherited?.Artifact));
        Assert.Equal(["iam", "sts"], result.Catalogue.Programs[1].Inherited!.InScope);
        Assert.Null(result.Catalogue.Programs[2].Inherited!.InScope);
    }

    [Fact]
    public void A_broken_edition_is_reported_once_and_those_that_extend_it_are_left_out()
    {
        var result = Examples.CompileWith(Edition("1", "", "a: { titel: A }"), Edition("2", "extends: \"1\"\n", "b: { title: B }"));

        Assert.Equal(["IC1020", "IC1021"], result.Diagnostics.Select(d => d.Id).Order());
        Assert.Empty(result.Catalogue.Programs);
    }

    [Fact]
    public void A_long_chain_of_editions_is_merged()
    {
        var editions = Enumerable
            .Range(1, 2_000)
            .Select(i =>
                Edition(i.ToString(CultureInfo.InvariantCulture), i == 1 ? "" : $"extends: \"{i - 1}\"\n", $"r: {{ title: Edition {i} }}")
            );

        var result = Examples.CompileWith([.. editions]);

        Assert.Empty(result.Diagnostics);
        Assert.Equal("Edition 2000", result.Catalogue.Programs.Single(p => p.Id == "acme-2000").Requirements[0].Title);
    }

    private static SourceText Edition(string edition, string head, string requirements) =>
        new(
            $"controls/programs/acme/{edition}.yaml",
            $"program: acme\nedition: \"{edition}\"\nname: Acme\npublisher: Acme\nurl: https://acme.example/\n{head}requirements: {{ {requirements} }}\n"
        );
}
