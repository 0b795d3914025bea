using IamCompliance.Assessment.Cases;
using IamCompliance.Assessment.Mutating;
using IamCompliance.Definitions.Cases;
using IamCompliance.Definitions.Controls;

namespace IamCompliance.Controls.Tests;

public sealed class ControlMutationTests
{
    private static readonly ILookup<string, ControlCase> Cases = ShippedControls.Catalogue.Cases.ToLookup(c => c.Control);

    public static TheoryData<string> Controls() => [.. ShippedControls.Catalogue.Controls.Select(c => c.Id)];

    [Theory]
    [MemberData(nameof(Controls))]
    public void Some_case_notices_every_mistake(string control)
    {
        var mutants = ControlMutations.Of(ShippedControls.Catalogue.Controls.Single(c => c.Id == control)).ToList();
        var survivors = mutants.Where(m => Cases[control].All(c => Passes(m.Control, c))).Select(m => m.Change).ToList();

        Assert.NotEmpty(mutants);
        Assert.True(survivors.Count == 0, $"{survivors.Count} of {mutants.Count} mistakes go unnoticed by the cases of {control}:\n  {string.Join("\n  ", survivors)}");
    }

    private static bool Passes(Control mutant, ControlCase @case) => CaseRunner.Run(mutant, @case).Passed;
}
