using IamCompliance.Assessment.Mutating;
using IamCompliance.Definitions.Cases;

namespace IamCompliance.Controls.Tests;

public sealed class ControlMutationTests
{
    private static readonly ILookup<string, ControlCase> Cases = ShippedControls.Catalogue.Cases.ToLookup(c => c.Control);
    private static readonly ILookup<string, EquivalentMutant> Marks = ShippedControls.Catalogue.EquivalentMutants.ToLookup(m => m.Control);

    public static TheoryData<string> Controls() => [.. ShippedControls.Catalogue.Controls.Select(c => c.Id)];

    [Theory]
    [MemberData(nameof(Controls))]
    public void Some_case_notices_every_mistake(string control)
    {
        var report = MutationTest.Run(ShippedControls.Catalogue.Controls.Single(c => c.Id == control), Cases[control], [.. Marks[control]]);
        var survivors = report.Mutants.Where(m => m.Fate == MutantFate.Survived).Select(m => $"{m.Span}: {m.Change}").ToList();

        Assert.NotEmpty(report.Mutants);
        Assert.Empty(report.FailingCases);
        Assert.Empty(report.StaleMarks);
        Assert.True(
            survivors.Count == 0,
            $"{survivors.Count} of {report.Total} mistakes go unnoticed by the cases of {control}:\n  {string.Join("\n  ", survivors)}"
        );
    }
}
