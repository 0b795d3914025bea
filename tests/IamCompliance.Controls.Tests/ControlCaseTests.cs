namespace IamCompliance.Controls.Tests;

/// <summary>The cases themselves are generated, one test each, under <c>IamCompliance.Generated.Cases</c>.</summary>
public sealed class ControlCaseTests
{
    [Fact]
    public void Every_case_of_every_shipped_control_is_a_test_of_this_assembly()
    {
        var generated = typeof(ControlCaseTests)
            .Assembly.GetTypes()
            .Where(t => t.Namespace == "IamCompliance.Generated.Cases")
            .SelectMany(t => t.GetMethods())
            .SelectMany(m => m.GetCustomAttributes(typeof(FactAttribute), inherit: false))
            .Cast<FactAttribute>()
            .Select(f => f.DisplayName)
            .ToList();

        Assert.NotEmpty(generated);
        Assert.Equal(
            ShippedControls.Catalogue.Cases.Select(c => $"{c.Control}: {c.Name}").Order(StringComparer.Ordinal),
            generated.Order(StringComparer.Ordinal)
        );
    }
}
