using IamCompliance.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace IamCompliance.Generator.Tests;

public sealed class DiagnosticTests
{
    [Fact]
    public void A_problem_is_an_error_at_its_exact_characters()
    {
        var broken = Samples.OwnControl.With(
            Samples.OwnControl.Content.Replace("severity: low", "severity: hihg", StringComparison.Ordinal)
        );

        var problem = Assert.Single(GeneratorRun.Of(broken, Samples.OwnCases).Diagnostics, d => d.Id == "IC1024");

        Assert.Equal(DiagnosticSeverity.Error, problem.Severity);
        Assert.Equal("hihg", TextAt(broken, problem));
        Assert.Equal(broken.Path, problem.Location.GetLineSpan().Path);
        Assert.Equal(
            (4, 10),
            (problem.Location.GetLineSpan().StartLinePosition.Line, problem.Location.GetLineSpan().StartLinePosition.Character)
        );
        Assert.Contains("high", problem.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void The_line_and_column_agree_with_the_offset_in_files_with_windows_line_ends()
    {
        var broken = Samples.OwnControl.With(
            Samples.OwnControl.Content.Replace("severity: low", "severity: hihg", StringComparison.Ordinal).ReplaceLineEndings("\r\n")
        );

        var problem = Assert.Single(GeneratorRun.Of(broken, Samples.OwnCases).Diagnostics, d => d.Id == "IC1024");

        Assert.Equal("hihg", TextAt(broken, problem));
        Assert.Equal(
            broken.GetText().Lines.GetLinePosition(problem.Location.SourceSpan.Start),
            problem.Location.GetLineSpan().StartLinePosition
        );
    }

    [Fact]
    public void A_malformed_file_hides_neither_the_problems_nor_the_tests_of_others()
    {
        var malformed = DefinitionText.Own("my-tests/controls/resilience/broken/control.yaml", "id: [unclosed\n");
        var misspelt = Samples.Profile.With(
            Samples.Profile.Content.Replace("cis-sample-1.0", "cis-sample-1.1, cis-sample-1.0", StringComparison.Ordinal)
        );

        var run = GeneratorRun.Of([.. Samples.Project.Except([Samples.Profile]), malformed, misspelt]);

        Assert.Contains(run.Diagnostics, d => d.Location.GetLineSpan().Path == malformed.Path);
        Assert.Contains(run.Diagnostics, d => d.Id == "IC2004" && TextAt(misspelt, d) == "cis-sample-1.1");
        Assert.Contains("Controls.SecurityBestPractices.g.cs", run.Files);
    }

    [Fact]
    public void Moving_a_problem_moves_its_report()
    {
        var broken = Samples.OwnControl.With(
            Samples.OwnControl.Content.Replace("severity: low", "severity: hihg", StringComparison.Ordinal)
        );
        var moved = broken.With("# a comment\n" + broken.Content);

        var run = GeneratorRun.Of(broken, Samples.OwnCases).AfterEdit(broken, moved);

        Assert.Equal(5, Assert.Single(run.Diagnostics, d => d.Id == "IC1024").Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void Mending_a_problem_withdraws_its_report_and_emits_the_test()
    {
        var broken = Samples.OwnControl.With(
            Samples.OwnControl.Content.Replace("severity: low", "severity: hihg", StringComparison.Ordinal)
        );
        var before = GeneratorRun.Of(broken, Samples.OwnCases);

        var after = before.AfterEdit(broken, Samples.OwnControl);

        Assert.Empty(before.Files);
        Assert.NotEmpty(before.Diagnostics);
        Assert.Empty(after.Diagnostics);
        Assert.Contains("Cases.SecurityBestPractices.g.cs", after.Files);
    }

    [Fact]
    public void Definitions_without_a_test_adapter_are_an_error_rather_than_code_that_does_not_compile()
    {
        var run = GeneratorRun.Of(Samples.Project, new Dictionary<string, string>(), GeneratorRun.WithoutAdapter);

        Assert.Equal("IC3001", Assert.Single(run.Diagnostics).Id);
        Assert.Empty(run.Files);
    }

    [Fact]
    public void Shipped_controls_alone_need_no_test_adapter() =>
        Assert.Empty(
            GeneratorRun.Of([Samples.Group, Samples.GroupCases], new Dictionary<string, string>(), GeneratorRun.WithoutAdapter).Diagnostics
        );

    [Fact]
    public void Two_files_of_one_path_are_an_error_in_the_one_that_does_not_count()
    {
        var again = DefinitionText.Own(Samples.Group.LogicalPath, Samples.Group.Content);

        var run = GeneratorRun.Of([.. Samples.Project, again]);

        var problem = Assert.Single(run.Diagnostics);
        Assert.Equal("IC3002", problem.Id);
        Assert.Equal(Samples.Group.Path, problem.Location.GetLineSpan().Path);
        Assert.Contains(again.Path, problem.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static string TextAt(DefinitionText file, Diagnostic problem) => file.GetText().ToString(problem.Location.SourceSpan);
}
