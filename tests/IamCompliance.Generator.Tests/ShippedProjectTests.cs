using IamCompliance.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace IamCompliance.Generator.Tests;

/// <summary>What an edit costs in a project of the size this repository ships: more than 150 controls and 40 programs.</summary>
public sealed class ShippedProjectTests
{
    private static readonly DefinitionText Profile = DefinitionText.Own(
        "iamcompliance.yaml",
        "accounts: [{ name: sandbox, id: \"111122223333\", state: account.state.json }]\n"
    );
    private static readonly DefinitionText[] Own = [Samples.OwnControl, Samples.OwnCases, Profile];
    private static readonly Lazy<GeneratorRun> Run = new(() => GeneratorRun.Of([.. ShippedFiles.All, .. Own]));

    private static DefinitionText Control => ShippedFiles.All.First(f => f.LogicalPath.EndsWith("/control.yaml", StringComparison.Ordinal));

    [Fact]
    public void The_project_is_of_the_size_that_is_promised_and_free_of_problems()
    {
        Assert.True(ShippedFiles.All.Count(f => f.LogicalPath.EndsWith("/control.yaml", StringComparison.Ordinal)) >= 150);
        Assert.True(ShippedFiles.All.Count(f => f.LogicalPath.StartsWith("controls/programs/", StringComparison.Ordinal)) >= 40);
        Assert.Empty(Run.Value.Diagnostics);
    }

    [Fact]
    public void An_edit_of_code_reads_links_and_emits_nothing()
    {
        var edited = Run.Value.AfterCode("class Added;");

        Assert.All(edited.StepNames, step => Assert.Equal(0, edited.Changed(step)));
        Assert.All(edited.StepNames.Where(s => s != TrackingNames.Adapter).SelectMany(edited.Reasons), reason =>
            Assert.Equal(IncrementalStepRunReason.Cached, reason)
        );
    }

    [Fact]
    public void An_edit_of_one_control_reads_that_control_and_emits_its_chapter()
    {
        var edited = Run.Value.AfterEdit(Control, WithOtherTitle(Control));

        foreach (var step in (string[])[TrackingNames.Files, TrackingNames.Trees, TrackingNames.CanonicalFiles])
        {
            Assert.Equal(1, edited.Changed(step));
            Assert.Equal(ShippedFiles.All.Count + Own.Length - 1, edited.Reasons(step).Count(r => r == IncrementalStepRunReason.Cached));
        }

        Assert.Equal(1, edited.Changed(TrackingNames.Chapters));
        Assert.Equal(1, edited.Changed(TrackingNames.Definitions));
        Assert.Equal(0, edited.Changed(TrackingNames.Cases));
        Assert.Equal(0, edited.Changed(TrackingNames.ManualRequirements));
    }

    [Fact]
    public void An_edit_of_a_control_s_layout_links_nothing_for_what_is_emitted()
    {
        var edited = Run.Value.AfterEdit(Control, Control.With("# Moved.\n" + Control.Content));

        Assert.Equal(1, edited.Changed(TrackingNames.Trees));
        Assert.Equal(0, edited.Changed(TrackingNames.CanonicalFiles));
        Assert.Equal(IncrementalStepRunReason.Cached, Assert.Single(edited.Reasons(TrackingNames.Model)));
        Assert.All(edited.Reasons(TrackingNames.Chapters), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void An_edit_of_a_program_s_wording_emits_no_chapter()
    {
        var program = ShippedFiles.All.First(f => f.LogicalPath.StartsWith("controls/programs/", StringComparison.Ordinal));

        var edited = Run.Value.AfterEdit(program, WithOtherName(program));

        Assert.Equal(1, edited.Changed(TrackingNames.Trees));
        Assert.Equal(1, edited.Changed(TrackingNames.CanonicalFiles));
        Assert.Equal(1, edited.Changed(TrackingNames.Definitions));
        Assert.Equal(0, edited.Changed(TrackingNames.Chapters));
        Assert.Equal(0, edited.Changed(TrackingNames.Cases));
    }

    private static DefinitionText WithOtherTitle(DefinitionText file) => WithLine(file, "title:", "title: Another title");

    private static DefinitionText WithOtherName(DefinitionText file) => WithLine(file, "name:", "name: Another name");

    private static DefinitionText WithLine(DefinitionText file, string key, string line)
    {
        var lines = file.Content.Split('\n');
        var index = Array.FindIndex(lines, l => l.StartsWith(key, StringComparison.Ordinal));
        Assert.True(index >= 0);
        lines[index] = line;
        return file.With(string.Join('\n', lines));
    }
}
