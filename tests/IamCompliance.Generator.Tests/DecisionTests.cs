using IamCompliance.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace IamCompliance.Generator.Tests;

public sealed class DecisionTests
{
    private const string Part = "Decisions.Storage_log_archive.g.cs";

    private static readonly IncrementalStepRunReason[] Reused = [IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged];

    [Theory]
    [InlineData("Decisions.g.cs")]
    [InlineData(Part)]
    public void Emitted_text_is_as_verified(string hintName) =>
        VerifiedText.Matches(hintName, GeneratorRun.Of(Samples.Decisions, Samples.OtherDecisions).Text(hintName));

    [Fact]
    public void Decisions_need_no_profile_and_compile_without_a_warning()
    {
        var run = GeneratorRun.Of(Samples.Decisions, Samples.OtherDecisions);

        Assert.Equal(["Decisions.Network.g.cs", Part, "Decisions.g.cs"], run.Files);
        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.Compilation.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning));
    }

    [Fact]
    public void A_failure_opens_the_line_of_the_decision() =>
        Assert.Contains($"#line 6 \"{Samples.Decisions.Path}\"", GeneratorRun.Of(Samples.Decisions).Text(Part), StringComparison.Ordinal);

    [Fact]
    public void A_decision_that_moves_takes_its_test_along_and_keeps_its_name()
    {
        var run = GeneratorRun.Of(Samples.Decisions, Samples.OtherDecisions);

        var edited = run.AfterEdit(Samples.Decisions, Samples.Decisions.With("# one line\n" + Samples.Decisions.Content));

        Assert.Contains($"#line 7 \"{Samples.Decisions.Path}\"", edited.Text(Part), StringComparison.Ordinal);
        Assert.Contains("Storage_log_archive__Nobody_deletes_logs()", edited.Text(Part), StringComparison.Ordinal);
        Assert.Single(edited.Reasons(TrackingNames.DecisionFiles), IncrementalStepRunReason.Modified);
        Assert.Single(edited.Reasons(TrackingNames.Decisions), IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void An_edit_elsewhere_reads_no_decision_anew_and_an_edit_of_decisions_no_control()
    {
        var run = GeneratorRun.Of([.. Samples.Project, Samples.Decisions]);

        var elsewhere = run.AfterEdit(
            Samples.OwnControl,
            Samples.OwnControl.With(Samples.OwnControl.Content.Replace("severity: low", "severity: high", StringComparison.Ordinal))
        );
        var here = run.AfterEdit(
            Samples.Decisions,
            Samples.Decisions.With(Samples.Decisions.Content.Replace("s3:DeleteObject", "s3:DeleteBucket", StringComparison.Ordinal))
        );

        foreach (var step in (string[])[TrackingNames.DecisionFiles, TrackingNames.Decisions])
            Assert.All(elsewhere.Reasons(step), reason => Assert.Contains(reason, Reused));
        foreach (
            var step in (string[])
                [TrackingNames.CanonicalFiles, TrackingNames.Model, TrackingNames.Chapters, TrackingNames.Cases, TrackingNames.Definitions]
        )
            Assert.All(here.Reasons(step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void A_mistake_is_a_compiler_error_at_its_characters_and_the_other_decisions_are_tests()
    {
        var broken = Samples.Decisions.With(
            Samples.Decisions.Content.Replace("blockedBy: scp", "blockedBy: scps", StringComparison.Ordinal)
        );

        var run = GeneratorRun.Of(broken);

        var problem = Assert.Single(run.Diagnostics);
        Assert.Equal(("IC1024", "scps"), (problem.Id, broken.GetText().ToString(problem.Location.SourceSpan)));
        Assert.DoesNotContain("Nobody_deletes_logs", run.Text(Part), StringComparison.Ordinal);
        Assert.Contains("Storage_log_archive__Deployments_write()", run.Text(Part), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_csharp_or_a_file_system_cannot_tell_apart_are_told_apart()
    {
        var run = GeneratorRun.Of(
            DefinitionText.Own("decisions/a-b.yaml", Samples.OtherDecisions.Content),
            DefinitionText.Own("decisions/a/b.yaml", Samples.OtherDecisions.Content),
            DefinitionText.Own(
                "decisions/A/B.yaml",
                Samples.OtherDecisions.Content.Replace("Nobody opens a port", "'Nobody: \"opens\" \\ a port'", StringComparison.Ordinal)
            ),
            // What the generated class itself names.
            DefinitionText.Own("decisions/text.yaml", Samples.OtherDecisions.Content)
        );

        Assert.Empty(run.Diagnostics);
        Assert.Equal(5, run.Files.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Empty(run.Compilation.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning));
    }

    [Fact]
    public void Decisions_without_a_test_adapter_are_an_error_said_once()
    {
        var run = GeneratorRun.Of([Samples.Decisions], new Dictionary<string, string>(), GeneratorRun.WithoutAdapter);

        Assert.Equal("IC3001", Assert.Single(run.Diagnostics).Id);
        Assert.Empty(run.Files);
    }
}
