using IamCompliance.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace IamCompliance.Generator.Tests;

public sealed class EmittedCodeTests
{
    [Theory]
    [InlineData("Controls.SecurityBestPractices.g.cs")]
    [InlineData("Cases.SecurityBestPractices.g.cs")]
    [InlineData("ManualRequirements.g.cs")]
    [InlineData("Definitions.g.cs")]
    [InlineData("Evidence.g.cs")]
    public void Emitted_text_is_as_verified(string hintName) =>
        VerifiedText.Matches(hintName, GeneratorRun.Of(Samples.Project).Text(hintName));

    [Fact]
    public void One_file_per_chapter_with_selected_controls_is_emitted() =>
        Assert.Equal(
            [
                "Cases.SecurityBestPractices.g.cs",
                "Controls.SecurityBestPractices.g.cs",
                "Definitions.g.cs",
                "Evidence.g.cs",
                "ManualRequirements.g.cs",
            ],
            GeneratorRun.Of(Samples.Project).Files
        );

    [Fact]
    public void Output_compiles_without_a_warning()
    {
        var run = GeneratorRun.Of(Samples.Project, All);

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.Compilation.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning));
    }

    [Fact]
    public void Names_and_sentences_of_any_characters_compile()
    {
        var control = Samples.OwnControl.With(
            Samples.OwnControl.Content.Replace(
                "'Team \"groups\" have members'",
                "\"A \\\\ \\\" { $ \\u2028 */ &<> \\U0001F600 title\"",
                StringComparison.Ordinal
            )
        );
        var cases = Samples.OwnCases.With(
            Samples.OwnCases.Content.Replace("name: An empty group fails", "name: \"*/ \\\" \\u2028 \\\\ 1\"", StringComparison.Ordinal)
        );

        var run = GeneratorRun.Of([control, cases, Samples.Profile, Samples.Program, Samples.Rotation, Samples.RotationCases], All);

        Assert.Empty(run.Compilation.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning));
        Assert.Contains("\\u2028", run.Text("Controls.SecurityBestPractices.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_profile_only_cases_are_emitted() =>
        Assert.Equal(["Cases.SecurityBestPractices.g.cs", "Definitions.g.cs"], GeneratorRun.Of(Samples.OwnControl, Samples.OwnCases).Files);

    [Fact]
    public void Accounts_of_an_organization_are_rows_that_only_the_run_knows()
    {
        var profile = Samples.Profile.With("organization: { roleName: Reader }\ncontrols: { include: [access-key-rotation] }\n");

        var run = GeneratorRun.Of([Samples.Rotation, Samples.RotationCases, profile], All);

        Assert.Empty(run.Compilation.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning));
        Assert.Contains("DisableDiscoveryEnumeration = true)]", run.Text("Controls.SecurityBestPractices.g.cs"), StringComparison.Ordinal);
        Assert.Contains(
            "Accounts => global::IamCompliance.Xunit.ControlTest.Accounts(typeof(Definitions));",
            run.Text("Definitions.g.cs"),
            StringComparison.Ordinal
        );
        Assert.Contains("Evidence.g.cs", run.Files);
    }

    [Fact]
    public void Without_definitions_nothing_is_emitted() => Assert.Empty(GeneratorRun.Of().Files);

    [Fact]
    public void Shipped_cases_are_tests_only_where_all_are_asked_for()
    {
        Assert.Empty(GeneratorRun.Of(Samples.Group, Samples.GroupCases).Files);
        Assert.Contains(
            "Cases.ConfigurationAndVulnerabilityAnalysis.g.cs",
            GeneratorRun.Of([Samples.Group, Samples.GroupCases], All).Files
        );
    }

    [Fact]
    public void The_order_of_files_changes_nothing()
    {
        var forth = GeneratorRun.Of(Samples.Project);
        var back = GeneratorRun.Of([.. Samples.Project.Reverse()]);

        foreach (var file in forth.Files)
            Assert.Equal(forth.Text(file), back.Text(file));
    }

    [Fact]
    public void The_assembly_names_files_by_mapped_path()
    {
        var run = GeneratorRun.Of(Samples.Project, new Dictionary<string, string> { ["PathMap"] = "/project/=/_/,/packages/=/p/" });

        Assert.DoesNotContain("/packages/", run.Text("Controls.SecurityBestPractices.g.cs"), StringComparison.Ordinal);
        Assert.Contains(
            $"#line 1 \"/p/{Samples.RotationPath}\"",
            run.Text("Controls.SecurityBestPractices.g.cs"),
            StringComparison.Ordinal
        );
    }

    private static Dictionary<string, string> All => new() { ["IamComplianceCases"] = "all" };
}
