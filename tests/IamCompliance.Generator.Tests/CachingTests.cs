using IamCompliance.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace IamCompliance.Generator.Tests;

public sealed class CachingTests
{
    private static readonly IncrementalStepRunReason[] Reused = [IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged];

    [Theory]
    [InlineData("# who is in scope", "# whoever is in scope")]
    [InlineData("severity: medium", "\n\n# A new line above\nseverity:    medium")]
    [InlineData("where: { status: Active }", "where:\n  status: Active")]
    public void Editing_a_comment_or_moving_a_line_emits_nothing_anew(string before, string after)
    {
        var run = GeneratorRun.Of(Samples.Project);

        var edited = run.AfterEdit(Samples.Rotation, Edit(Samples.Rotation, before, after));

        foreach (
            var step in (string[])
                [
                    TrackingNames.Model,
                    TrackingNames.Chapters,
                    TrackingNames.Cases,
                    TrackingNames.ManualRequirements,
                    TrackingNames.Definitions,
                ]
        )
            Assert.All(edited.Reasons(step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Single(edited.Reasons(TrackingNames.Files), IncrementalStepRunReason.Modified);
        Assert.DoesNotContain(IncrementalStepRunReason.Modified, edited.Reasons(TrackingNames.CanonicalFiles));
        Assert.All(edited.OutputReasons(), reason => Assert.Contains(reason, Reused));
    }

    [Fact]
    public void Editing_one_control_reads_one_file_and_emits_one_chapter_and_the_definitions()
    {
        var run = GeneratorRun.Of(Samples.Project);

        var edited = run.AfterEdit(Samples.OwnControl, Edit(Samples.OwnControl, "severity: low", "severity: high"));

        Assert.Single(edited.Reasons(TrackingNames.CanonicalFiles), IncrementalStepRunReason.Modified);
        Assert.Single(edited.Reasons(TrackingNames.Chapters), IncrementalStepRunReason.Modified);
        Assert.Single(edited.Reasons(TrackingNames.Definitions), IncrementalStepRunReason.Modified);
        Assert.All(edited.Reasons(TrackingNames.Cases), reason => Assert.Contains(reason, Reused));
        Assert.All(edited.Reasons(TrackingNames.ManualRequirements), reason => Assert.Contains(reason, Reused));
    }

    [Fact]
    public void Editing_a_control_outside_the_selection_emits_nothing_anew()
    {
        var run = GeneratorRun.Of(Samples.Project);

        var edited = run.AfterEdit(Samples.Group, Edit(Samples.Group, "severity: low", "severity: high"));

        Assert.All(edited.OutputReasons(), reason => Assert.Contains(reason, Reused));
    }

    [Fact]
    public void Editing_code_runs_no_step_but_the_one_that_asks_for_the_adapter()
    {
        var edited = GeneratorRun.Of(Samples.Project).AfterCode("class Added;");

        foreach (var step in edited.StepNames)
            Assert.All(edited.Reasons(step), reason =>
                Assert.Equal(step == TrackingNames.Adapter ? IncrementalStepRunReason.Unchanged : IncrementalStepRunReason.Cached, reason)
            );
        Assert.All(edited.OutputReasons(), reason => Assert.Contains(reason, Reused));
    }

    private static DefinitionText Edit(DefinitionText file, string before, string after)
    {
        Assert.Contains(before, file.Content, StringComparison.Ordinal);
        return file.With(file.Content.Replace(before, after, StringComparison.Ordinal));
    }
}
