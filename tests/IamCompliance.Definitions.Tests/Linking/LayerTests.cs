using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Tests.Linking;

public sealed class LayerTests
{
    private const string Accounts = "accounts: [{ name: sandbox, state: sandbox.state.json }]\n";

    [Fact]
    public void The_innermost_value_counts_and_remembers_those_it_takes_the_place_of()
    {
        var result = Compile(
            "extends: prod.iamcompliance.yaml\nparameters: { access-key-rotation: { maxAge: 30 days } }\n" + Accounts,
            ("prod.iamcompliance.yaml", "extends: ../org/iamcompliance.yaml\n\nparameters: { access-key-rotation: { maxAge: 45 days } }\n"),
            ("../org/iamcompliance.yaml", "parameters: { access-key-rotation: { maxAge: 60 days } }\n")
        );

        Assert.Empty(result.Diagnostics);
        var value = Assert.Single(Assert.Single(result.Catalogue.Selected).Parameters);
        Assert.Equal(
            ["30 days iamcompliance.yaml 2", "45 days prod.iamcompliance.yaml 3", "60 days ../org/iamcompliance.yaml 1", "90 days  "],
            Chain(value).Select(v => $"{v.Value.Text} {v.Source?.Path} {v.Source?.Start.Line}")
        );
        Assert.Equal(["../org/iamcompliance.yaml", "prod.iamcompliance.yaml", "iamcompliance.yaml"], result.Catalogue.Profile!.Layers);
    }

    [Theory]
    [InlineData("61 days", "IC2066")]
    [InlineData("60 days", null)]
    [InlineData("{ value: 61 days, reason: because }", null)]
    [InlineData("59 days", null)]
    public void What_is_looser_than_an_outer_profile_needs_a_reason(string value, string? id)
    {
        var result = Compile(
            $"extends: org.iamcompliance.yaml\nparameters: {{ access-key-rotation: {{ maxAge: {value} }} }}\n" + Accounts,
            ("org.iamcompliance.yaml", "parameters: { access-key-rotation: { maxAge: 60 days } }\n")
        );
        Assert.Equal(id is null ? [] : [id], result.Diagnostics.Select(d => d.Id));
    }

    [Fact]
    public void Who_repeats_an_outer_value_does_not_set_it_and_rests_on_its_reason()
    {
        var result = Compile(
            "extends: org.iamcompliance.yaml\nparameters: { access-key-rotation: { maxAge: 2400 hours } }\n" + Accounts,
            ("org.iamcompliance.yaml", "parameters: { access-key-rotation: { maxAge: { value: 100 days, reason: known } } }\n")
        );
        Assert.Empty(result.Diagnostics);
        var value = Assert.Single(Assert.Single(result.Catalogue.Selected).Parameters);
        Assert.Equal(("org.iamcompliance.yaml", "known"), (value.Source?.Path, value.Reason));
    }

    [Fact]
    public void What_is_looser_than_the_default_needs_a_reason_of_its_own_although_the_outer_profile_is_looser_still()
    {
        var result = Compile(
            "extends: org.iamcompliance.yaml\nparameters: { access-key-rotation: { maxAge: 95 days } }\n" + Accounts,
            ("org.iamcompliance.yaml", "parameters: { access-key-rotation: { maxAge: { value: 100 days, reason: known } } }\n")
        );
        Assert.Equal(["IC2031"], result.Diagnostics.Select(d => d.Id));
    }

    [Fact]
    public void What_an_outer_profile_leaves_out_stays_out_and_an_inner_one_takes_it_back_in()
    {
        var org = ("org.iamcompliance.yaml", "controls: { exclude: [{ control: access-key-rotation, reason: known }] }\n");

        var left = Compile("extends: org.iamcompliance.yaml\n" + Accounts, org);
        Assert.Empty(left.Catalogue.Selected);
        Assert.Equal("org.iamcompliance.yaml", Assert.Single(left.Catalogue.Profile!.Exclude).Span.Path);

        var back = Compile("extends: org.iamcompliance.yaml\ncontrols: { include: [access-key-rotation] }\n" + Accounts, org);
        Assert.Empty(back.Diagnostics);
        Assert.Single(back.Catalogue.Selected);
        Assert.Empty(back.Catalogue.Profile!.Exclude);
        Assert.Null(back.Catalogue.Profile.Include);
    }

    [Fact]
    public void Programs_add_up_and_accounts_are_those_of_the_innermost_profile()
    {
        var program = new SourceText(
            "controls/programs/acme/1.yaml",
            "program: acme\nedition: \"1\"\nname: Acme\npublisher: Acme\nurl: https://acme.example/\nrequirements: { \"1\": { title: Keys are rotated, controls: [access-key-rotation] } }\n"
        );
        var result = Examples.CompileWith(
            program,
            new SourceText("iamcompliance.yaml", "extends: org/iamcompliance.yaml\n" + Accounts),
            new SourceText("org/iamcompliance.yaml", "programs: [acme-1]\naccounts: [{ name: other, state: other.state.json }]\n")
        );
        Assert.Empty(result.Diagnostics);
        Assert.Equal(["acme-1"], result.Catalogue.Profile!.Programs);
        Assert.Equal(["sandbox"], result.Catalogue.Profile.Accounts.Select(a => a.Name));
        Assert.Equal(new("acme-1", "1"), Assert.Single(Assert.Single(result.Catalogue.Selected).Requirements));
    }

    [Fact]
    public void A_profile_without_accounts_may_be_extended_and_not_be_assessed()
    {
        var result = Compile("extends: org.iamcompliance.yaml\nprograms: []\n", ("org.iamcompliance.yaml", Accounts));
        Assert.Equal(["IC1021"], result.Diagnostics.Select(d => d.Id));
    }

    [Theory]
    [InlineData("iamcompliance.yaml", "../org/iamcompliance.yaml", "../org/iamcompliance.yaml")]
    [InlineData("../prod/iamcompliance.yaml", "../../org/iamcompliance.yaml", "../../org/iamcompliance.yaml")]
    [InlineData("../prod/iamcompliance.yaml", "../org/iamcompliance.yaml", "../org/iamcompliance.yaml")]
    [InlineData("a/b/iamcompliance.yaml", "./.././x.iamcompliance.yaml", "a/x.iamcompliance.yaml")]
    public void A_path_starts_at_the_folder_of_the_file_it_stands_in(string file, string relative, string expected)
    {
        Assert.Equal(expected, LayerPath.Combine(file, relative));
        Assert.Equal(expected, LayerPath.FindExtended(new SourceText(file, $"extends: {relative}\n")));
    }

    private static IEnumerable<BoundParameter> Chain(BoundParameter value)
    {
        for (BoundParameter? next = value; next is not null; next = next.Overrides)
            yield return next;
    }

    private static LinkResult Compile(string profile, params (string Path, string Text)[] outer) =>
        Examples.CompileWith([new SourceText("iamcompliance.yaml", profile), .. outer.Select(o => new SourceText(o.Path, o.Text))]);
}
