using System.Globalization;
using IamCompliance.Generator.Tests.Harness;

namespace IamCompliance.Generator.Tests;

public sealed class ScaleTests
{
    [Fact]
    public void Thousands_of_files_compile_and_an_edit_reads_only_its_own()
    {
        var controls = Enumerable.Range(1, 1000).Select(i => "team-group-" + i.ToString("d4", CultureInfo.InvariantCulture)).ToList();
        var edited = Samples.Control("resilience", controls[700], "Groups have members", isShipped: false);
        DefinitionText[] files =
        [
            edited,
            .. controls.Where((_, i) => i != 700).Select(id => Samples.Control("resilience", id, "Groups have members", isShipped: false)),
            .. controls.Select(id => Samples.Cases("resilience", id, isShipped: false)),
        ];
        var run = GeneratorRun.Of(files);

        var after = run.AfterEdit(edited, edited.With(edited.Content + "# nothing\n"));

        Assert.Empty(run.Diagnostics);
        Assert.Equal(4000, run.Text("Cases.Resilience.g.cs").Split("[global::Xunit.Fact(").Length - 1);
        Assert.DoesNotContain(Microsoft.CodeAnalysis.IncrementalStepRunReason.Modified, after.OutputReasons());
    }
}
