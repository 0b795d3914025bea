using IamCompliance.Assessment.Cases;

namespace IamCompliance.Controls.Tests;

public sealed class ControlCaseTests
{
    public static TheoryData<string, string> Cases()
    {
        var rows = new TheoryData<string, string>();
        foreach (var @case in ShippedControls.Catalogue.Cases)
            rows.Add(@case.Control, @case.Name);
        return rows;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case_holds(string control, string name)
    {
        var result = CaseRunner.Run(
            ShippedControls.Catalogue.Controls.Single(c => c.Id == control),
            ShippedControls.Catalogue.Cases.Single(c => c.Control == control && c.Name == name));

        Assert.True(result.Passed, result.Message);
    }
}
