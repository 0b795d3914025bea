using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Predicates;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Tests.Linking;

public sealed class CaseBindingTests
{
    [Fact]
    public void A_case_binds_its_own_value_and_defaults_for_the_rest()
    {
        var cases = new SourceText(
            Examples.CasesPath,
            Examples.Replace(
                Examples.Cases,
                "- name: A key of 91 days fails\n",
                "- name: A key of 91 days fails\n    parameters: { maxAge: 30 days }\n"
            )
        );
        var catalogue = Examples.Compile(Examples.ControlFile, cases).Catalogue;

        var bound = catalogue.Cases.Select(c => Assert.Single(CaseBinding.Bind(catalogue.Controls[0], c))).ToList();

        Assert.Equal(["90 days", "30 days", "90 days", "90 days"], bound.Select(b => b.Value.Text));
        Assert.Equal(["default", "case", "default", "default"], bound.Select(b => b.Origin));
        Assert.Equal(TimeSpan.FromDays(30), Assert.IsType<DurationLiteral>(bound[1].Value).Value);
    }
}
