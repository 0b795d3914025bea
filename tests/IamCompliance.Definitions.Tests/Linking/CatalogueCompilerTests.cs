using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Predicates;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Tests.Linking;

public sealed class CatalogueCompilerTests
{
    [Fact]
    public void The_example_control_compiles_without_a_problem()
    {
        var result = Examples.CompileWith();

        Assert.Empty(result.Diagnostics);
        var control = Assert.Single(result.Catalogue.Controls);
        Assert.Equal("access-key-rotation", control.Id);
        Assert.Equal("security-best-practices", control.Chapter);
        Assert.Equal(Severity.Medium, control.Severity);
        Assert.Equal("accessKeys", control.Each?.Text);
        Assert.Equal(["iam/authorization-details", "iam/credential-report"], control.Parts);
        Assert.Equal(4, result.Catalogue.Cases.Count);
    }

    [Fact]
    public void A_demand_is_typed_down_to_its_parameter()
    {
        var control = Examples.CompileWith().Catalogue.Controls[0];

        var path = Assert.IsType<PathPredicate>(Assert.IsType<RequireDemand>(control.Demand).Predicate);
        Assert.Equal("createDate", path.Path.Text);
        var use = Assert.Single(path.Matchers);
        Assert.Equal("within", use.Name);
        Assert.Equal(new OperandArgument(new ParameterOperand("maxAge")), use.Argument);
        var parameter = Assert.Single(control.Parameters);
        Assert.Equal(new DurationLiteral("90 days", TimeSpan.FromDays(90)), parameter.Default);
    }

    [Fact]
    public void Without_a_profile_every_control_is_selected_with_its_defaults()
    {
        var bound = Assert.Single(Examples.CompileWith().Catalogue.Selected);

        Assert.Equal("access-key-rotation", bound.Name);
        Assert.Equal("default", Assert.Single(bound.Parameters).Origin);
        Assert.Matches("^[0-9a-f]{64}$", bound.Digest);
    }

    [Fact]
    public void The_digest_does_not_change_with_comments_and_layout()
    {
        var commented = new SourceText(
            Examples.ControlPath,
            "# a comment\n" + Examples.Replace(Examples.Control, "where: { status: Active }", "where:\n  status: Active")
        );

        var digest = Assert.Single(Examples.Compile(commented, Examples.CasesFile).Catalogue.Selected).Digest;

        Assert.Equal(Examples.CompileWith().Catalogue.Selected[0].Digest, digest);
    }

    [Fact]
    public void The_digest_changes_with_the_demand()
    {
        var other = Examples.CompileChanged("where: { status: Active }", "where: { status: Inactive }");

        Assert.NotEqual(Examples.CompileWith().Catalogue.Selected[0].Digest, other.Catalogue.Selected[0].Digest);
    }
}
