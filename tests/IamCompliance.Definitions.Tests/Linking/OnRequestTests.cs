using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Tests.Linking;

/// <summary>Controls whose reading costs calls for each principal are selected only where somebody asks for them by name.</summary>
public sealed class OnRequestTests
{
    private const string Id = "user-ssh-key-rotated";

    private static readonly SourceText Acme = SelectionTests.Program(
        $$"""
          "1": { title: Keys are rotated, controls: [access-key-rotation] }
          "2": { title: SSH keys are rotated, controls: [{ control: {{Id}}, maxAge: 45 days }] }
        """
    );

    [Fact]
    public void Who_selects_everything_has_named_nothing()
    {
        var catalogue = With();

        Assert.Equal(["access-key-rotation"], catalogue.Selected.Select(s => s.Name));
        Assert.Equal([Id], catalogue.OnRequest.Select(s => s.Name));
        Assert.Equal(["access-key-rotation", Id], catalogue.Askable.Select(s => s.Name));
    }

    [Fact]
    public void A_profile_that_names_neither_programs_nor_controls_names_nothing()
    {
        var catalogue = With(SelectionTests.Profile($"parameters: {{ {Id}: {{ maxAge: 30 days }} }}"));

        Assert.Equal(["access-key-rotation"], catalogue.Selected.Select(s => s.Name));
        Assert.Equal("30 days", Assert.Single(Assert.Single(catalogue.OnRequest).Parameters).Value.Text);
    }

    [Fact]
    public void The_bindings_of_programs_that_nobody_chose_wait_with_it_and_keep_their_requirements()
    {
        var catalogue = With(Acme);

        Assert.Equal(["access-key-rotation"], catalogue.Selected.Select(s => s.Name));
        Assert.Equal([Id, $"{Id}[maxAge=45 days]"], catalogue.OnRequest.Select(s => s.Name));
        Assert.Equal([new RequirementReference("acme-1", "2")], catalogue.OnRequest[1].Requirements);
    }

    [Fact]
    public void A_chosen_program_asks_by_name()
    {
        var catalogue = With(Acme, SelectionTests.Profile("programs: [acme-1]"));

        Assert.Equal(["access-key-rotation", $"{Id}[maxAge=45 days]"], catalogue.Selected.Select(s => s.Name));
        Assert.Empty(catalogue.OnRequest);
    }

    [Theory]
    [InlineData("include", Id)]
    [InlineData("also", "access-key-rotation", Id)]
    public void A_profile_asks_by_name_for_it_alone_or_besides_all_others(string key, params string[] expected)
    {
        var catalogue = With(SelectionTests.Profile($"controls: {{ {key}: [{Id}] }}"));

        Assert.Equal(expected, catalogue.Selected.Select(s => s.Name));
        Assert.Empty(catalogue.OnRequest);
    }

    [Theory]
    [InlineData("include")]
    [InlineData("also")]
    public void Who_takes_it_back_in_that_an_outer_profile_leaves_out_asks_by_name_and_narrows_nothing(string key)
    {
        var catalogue = With(
            SelectionTests.Profile($"extends: org.iamcompliance.yaml\ncontrols: {{ {key}: [{Id}] }}"),
            new SourceText("org.iamcompliance.yaml", $"controls: {{ exclude: [{{ control: {Id}, reason: known }}] }}\n")
        );

        Assert.Equal(["access-key-rotation", Id], catalogue.Selected.Select(s => s.Name));
        Assert.Empty(catalogue.Profile!.Exclude);
    }

    [Fact]
    public void An_outer_profile_asks_for_those_that_extend_it()
    {
        var catalogue = With(
            SelectionTests.Profile("extends: org.iamcompliance.yaml"),
            new SourceText("org.iamcompliance.yaml", $"controls: {{ also: [{Id}] }}\n")
        );

        Assert.Equal(["access-key-rotation", Id], catalogue.Selected.Select(s => s.Name));
    }

    [Fact]
    public void What_a_profile_excludes_does_not_wait_for_anybody() =>
        Assert.Empty(With(SelectionTests.Profile($"controls: {{ exclude: [{{ control: {Id}, reason: known }}] }}")).OnRequest);

    [Fact]
    public void A_control_of_the_project_was_written_to_be_asked()
    {
        var own = new SourceText("project/controls/resilience/my-keys/control.yaml", Examples.Replace(Control, $"id: {Id}", "id: my-keys"));
        var catalogue = With(SelectionTests.Profile(""), own, new SourceText("project/controls/resilience/my-keys/cases.yaml", Cases));

        Assert.Equal(["access-key-rotation", "my-keys"], catalogue.Selected.Select(s => s.Name));
    }

    [Fact]
    public void An_unknown_name_is_an_error() =>
        Assert.Equal(
            ["IC2003"],
            Examples.CompileWith(SelectionTests.Profile("controls: { also: [acess-key-rotation] }")).Diagnostics.Select(d => d.Id)
        );

    [Fact]
    public void Of_the_shipped_controls_those_wait_that_rest_on_what_AWS_tells_of_one_principal_at_a_time() =>
        Assert.Equal(
            [
                "access-key-not-used-for-services: 2 calls for each user and role",
                "role-service-access-not-stale: 2 calls for each user and role",
                "user-service-access-not-stale: 2 calls for each user and role",
                "user-ssh-key-rotated: 1 call for each user",
            ],
            ShippedControls
                .Catalogue.OnRequest.Select(s => s.Control)
                .Distinct()
                .OrderBy(c => c.Id, StringComparer.Ordinal)
                .Select(c => $"{c.Id}: {ControlPrice.Words(c)}")
        );

    [Fact]
    public void The_list_for_people_has_them_with_their_prices()
    {
        var page = File.ReadAllText(Repository.PathOf("controls", "PROGRAMS.md"));
        Assert.All(ShippedControls.Catalogue.OnRequest.Select(s => s.Control), c =>
            Assert.Contains($"| {c.Id} | {ControlPrice.Words(c)} |", page, StringComparison.Ordinal)
        );
    }

    private static string Control { get; } = File.ReadAllText(Repository.PathOf("controls", "security-best-practices", Id, "control.yaml"));

    private static string Cases { get; } = File.ReadAllText(Repository.PathOf("controls", "security-best-practices", Id, "cases.yaml"));

    private static LinkedCatalogue With(params SourceText[] files)
    {
        var result = Examples.CompileWith([
            new SourceText($"controls/security-best-practices/{Id}/control.yaml", Control),
            new SourceText($"controls/security-best-practices/{Id}/cases.yaml", Cases),
            .. files,
        ]);
        Assert.True(result.Diagnostics.Count == 0, string.Join("\n", result.Diagnostics));
        return result.Catalogue;
    }
}
