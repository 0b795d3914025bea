using IamCompliance.Definitions.Controls;
using IamCompliance.Evidence.Oscal.Model;
using IamCompliance.Evidence.Tests.Building;

namespace IamCompliance.Evidence.Tests.Oscal;

public sealed class RequirementTokensTests
{
    // Ids as NIST's catalogs of SP 800-53 have them.
    [Theory]
    [InlineData("nist-800-53-r5", "AC-2", "ac-2", "ac-2_smt")]
    [InlineData("nist-800-53-r5", "AC-2(3)", "ac-2.3", "ac-2.3_smt")]
    [InlineData("nist-800-53-r5", "AC-2(3)(b)", "ac-2.3", "ac-2.3_smt.b")]
    [InlineData("nist-800-53-r5", "AC-3(3)(b)(2)", "ac-3.3", "ac-3.3_smt.b.2")]
    [InlineData("nist-800-53-r5", "PM-17(b)", "pm-17", "pm-17_smt.b")]
    [InlineData("fedramp-moderate-r4", "IA-5(1)", "ia-5.1", "ia-5.1_smt")]
    [InlineData("cis-aws-foundations-7.0.0", "2.12", "cis-aws-foundations-7.0.0_2.12", null)]
    [InlineData("nist-800-171-r2", "3.1.1", "nist-800-171-r2_3.1.1", null)]
    public void A_requirement_has_the_id_of_its_catalog(string program, string requirement, string control, string? statement)
    {
        var reference = new RequirementReference(program, requirement);
        Assert.Equal(control, RequirementTokens.ControlId(reference));
        Assert.Equal(statement, RequirementTokens.StatementId(reference));
    }

    [Fact]
    public void No_two_requirements_of_all_programs_have_one_objective()
    {
        var all = NeglectedAccount
            .Run.Catalogue.Programs.SelectMany(p => p.Requirements.Select(r => new RequirementReference(p.Id, r.Id)))
            .Distinct()
            .ToList();
        Assert.True(all.Count > 1000);
        Assert.Equal(all.Count, all.Select(RequirementTokens.ObjectiveId).Distinct(StringComparer.Ordinal).Count());
        Assert.All(all, r => Assert.Matches("^[A-Za-z_][A-Za-z0-9._-]*$", RequirementTokens.ControlId(r)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Art. 25")]
    [InlineData("9 lives")]
    [InlineData("用户")]
    public void What_does_not_fit_becomes_a_token(string name) =>
        Assert.Matches("^[A-Za-z_][A-Za-z0-9._-]*-[0-9a-f]{8}$", RequirementTokens.Of(name));
}
