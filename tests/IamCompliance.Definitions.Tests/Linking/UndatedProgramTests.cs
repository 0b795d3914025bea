using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Tests.Linking;

public sealed class UndatedProgramTests
{
    private const string Undated = """
        program: house-rules
        name: House rules
        publisher: Example
        url: https://example.com/
        requirements:
          "1": { title: Rotation, controls: [access-key-rotation] }

        """;

    [Fact]
    public void A_program_without_editions_is_called_by_its_own_name()
    {
        var result = Examples.CompileWith(new SourceText("controls/programs/house-rules/current.yaml", Undated));

        Assert.Empty(result.Diagnostics);
        var program = Assert.Single(result.Catalogue.Programs);
        Assert.Equal("house-rules", program.Id);
        Assert.Equal("current", program.Edition);
    }

    [Fact]
    public void A_profile_chooses_it_by_that_name()
    {
        var result = Examples.CompileWith(
            new SourceText("controls/programs/house-rules/current.yaml", Undated),
            new SourceText(
                "iamcompliance.yaml",
                "accounts: [{ name: dev, id: \"111122223333\", state: a.state.json }]\nprograms: [house-rules]\n"
            )
        );

        Assert.Empty(result.Diagnostics);
        Assert.Equal("house-rules", Assert.Single(Assert.Single(result.Catalogue.Selected).Requirements).Program);
    }

    [Fact]
    public void A_file_of_another_name_must_say_its_edition()
    {
        var result = Examples.CompileWith(new SourceText("controls/programs/house-rules/2.0.yaml", Undated));

        var problem = Assert.Single(result.Diagnostics);
        Assert.Equal("IC1021", problem.Id);
        Assert.Equal("The key `edition` is missing from a program", problem.Message);
        Assert.Equal("Only `current.yaml` goes without.", problem.Help);
        Assert.Equal(1, problem.Span.Start.Line);
    }
}
