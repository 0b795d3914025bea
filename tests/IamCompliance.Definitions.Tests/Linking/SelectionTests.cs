using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Tests.Linking;

public sealed class SelectionTests
{
    private const string AcmeHead =
        "program: acme\nedition: \"1\"\nname: Acme\npublisher: Acme\nurl: https://acme.example/\ninherited: { artifact: A report, page: \"https://acme.example/scope\" }\nrequirements:\n";

    private static readonly SourceText Acme = Program(
        """
          "1.1": { title: Keys are rotated, controls: [access-key-rotation] }
          "1.10": { title: Keys are rotated soon, controls: [{ control: access-key-rotation, maxAge: 45 days }] }
          "1.2": { title: Keys are rotated as ever, controls: [{ control: access-key-rotation, maxAge: 90 days }] }
          "2": { title: People are trained, assessment: manual }
          "3": { title: Doors are locked, responsibility: aws }
          "4": { title: Nobody tests this }
        """
    );

    [Fact]
    public void Each_distinct_binding_is_selected_once_under_its_own_name()
    {
        var selected = With(Acme, Profile("programs: [acme-1]")).Selected;

        Assert.Equal(["access-key-rotation", "access-key-rotation[maxAge=45 days]"], selected.Select(s => s.Name));
        Assert.Equal([new("acme-1", "1.1"), new("acme-1", "1.2")], selected[0].Requirements);
        Assert.Equal([new RequirementReference("acme-1", "1.10")], selected[1].Requirements);
        Assert.Equal("acme-1 1.10", selected[1].Parameters[0].Origin);
        Assert.NotEqual(selected[0].Digest, selected[1].Digest);
    }

    [Fact]
    public void A_name_shows_what_differs_from_the_profile()
    {
        var selected = With(Acme, Profile("programs: [acme-1]\nparameters: { access-key-rotation: { maxAge: 45 days } }")).Selected;

        Assert.Equal(["access-key-rotation", "access-key-rotation[maxAge=90 days]"], selected.Select(s => s.Name));
        Assert.Equal("profile", selected[0].Parameters[0].Origin);
        Assert.Equal(["1.1", "1.10"], selected[0].Requirements.Select(r => r.Requirement));
    }

    [Fact]
    public void Equal_values_written_differently_are_one_binding()
    {
        var program = Program(
            """
              "1": { title: A, controls: [{ control: access-key-rotation, maxAge: 1 week }] }
              "2": { title: B, controls: [{ control: access-key-rotation, maxAge: 7 days }] }
            """
        );

        var bound = Assert.Single(With(program, Profile("programs: [acme-1]")).Selected);

        Assert.Equal("access-key-rotation[maxAge=1 week]", bound.Name);
        Assert.Equal(2, bound.Requirements.Count);
    }

    [Fact]
    public void What_needs_a_person_and_what_nothing_tests_is_listed_and_what_is_inherited_is_neither()
    {
        var catalogue = With(Acme, Profile("programs: [acme-1]"));

        Assert.Equal(new ManualRequirement(new("acme-1", "2"), "People are trained"), Assert.Single(catalogue.ManualRequirements));
        Assert.Equal(new RequirementReference("acme-1", "4"), Assert.Single(catalogue.Uncovered));
    }

    [Fact]
    public void A_requirement_whose_only_control_is_excluded_is_uncovered()
    {
        var catalogue = With(
            Acme,
            Profile("programs: [acme-1]\ncontrols: { exclude: [{ control: access-key-rotation, reason: Keys are forbidden anyway }] }")
        );

        Assert.Empty(catalogue.Selected);
        Assert.Equal(["1.1", "1.10", "1.2", "4"], catalogue.Uncovered.Select(u => u.Requirement));
    }

    [Fact]
    public void Without_programs_all_controls_are_selected_and_carry_the_requirements_of_every_program()
    {
        var selected = With(Acme).Selected;

        Assert.Equal(["access-key-rotation", "access-key-rotation[maxAge=45 days]"], selected.Select(s => s.Name));
        Assert.Equal(["1.1", "1.2"], selected[0].Requirements.Select(r => r.Requirement));
    }

    [Fact]
    public void Own_controls_are_selected_besides_those_of_the_programs()
    {
        var program = Program("  \"4\": { title: Nobody tests this }");
        var own = new SourceText(
            "project/controls/resilience/my-own/control.yaml",
            Examples.Replace(Examples.Control, "id: access-key-rotation", "id: my-own")
        );
        var ownCases = new SourceText("project/controls/resilience/my-own/cases.yaml", Examples.Cases);

        var selected = With(program, Profile("programs: [acme-1]"), own, ownCases).Selected;

        Assert.Equal("my-own", Assert.Single(selected).Name);
    }

    [Fact]
    public void An_own_control_answers_the_requirements_it_names()
    {
        var own = new SourceText(
            "project/controls/resilience/my-own/control.yaml",
            Examples.Replace(Examples.Control, "id: access-key-rotation", "id: my-own")
                + "mappings: [{ program: acme-1, requirement: \"4\" }]\n"
        );
        var ownCases = new SourceText("project/controls/resilience/my-own/cases.yaml", Examples.Cases);

        var catalogue = With(Acme, Profile("programs: [acme-1]"), own, ownCases);

        Assert.Empty(catalogue.Uncovered);
        Assert.Equal([new RequirementReference("acme-1", "4")], catalogue.Selected.Single(s => s.Name == "my-own").Requirements);
    }

    [Fact]
    public void Included_controls_are_selected_by_name()
    {
        var program = Program("  \"4\": { title: Nobody tests this }");

        Assert.Empty(With(program, Profile("programs: [acme-1]")).Selected);
        Assert.Single(With(program, Profile("programs: [acme-1]\ncontrols: { include: [access-key-rotation] }")).Selected);
    }

    [Fact]
    public void A_loosened_value_with_a_reason_is_in_force_and_keeps_its_reason()
    {
        var bound = Assert.Single(
            With(Profile("parameters: { access-key-rotation: { maxAge: { value: 180 days, reason: Mainframe } } }")).Selected
        );

        Assert.Equal(
            ("180 days", "profile", "Mainframe"),
            (bound.Parameters[0].Value.Text, bound.Parameters[0].Origin, bound.Parameters[0].Reason)
        );
    }

    internal static SourceText Program(string requirements) => new("controls/programs/acme/1.yaml", AcmeHead + requirements + "\n");

    internal static SourceText Profile(string rest) =>
        new("iamcompliance.yaml", "accounts: [{ name: sandbox, state: sandbox.state.json }]\n" + rest + "\n");

    private static LinkedCatalogue With(params SourceText[] files)
    {
        var result = Examples.CompileWith(files);
        Assert.True(result.Diagnostics.Count == 0, string.Join("\n", result.Diagnostics));
        return result.Catalogue;
    }
}
