namespace IamCompliance.Controls.Tests;

public sealed class ProgramTests
{
    [Theory]
    [InlineData("cis-aws-foundations-7.0.0", 49)]
    [InlineData("cis-aws-foundations-6.0.0", 44)]
    [InlineData("cis-aws-foundations-5.0.0", 44)]
    [InlineData("nist-800-53-r5", 250)]
    [InlineData("nist-csf-2.0", 62)]
    [InlineData("pci-dss-4.0", 84)]
    [InlineData("soc2-2017", 23)]
    [InlineData("iso-27001-2022", 32)]
    [InlineData("hipaa-security-rule", 27)]
    [InlineData("aws-fsbp", 31)]
    public void Edition_lists_every_requirement(string program, int requirements)
    {
        var edition = Assert.Single(ShippedControls.Catalogue.Programs, p => p.Id == program);
        Assert.Equal(requirements, edition.Requirements.Count);
    }

    [Fact]
    public void Every_edition_on_disk_is_in_the_catalogue()
    {
        var files = Directory.EnumerateFiles(Path.Combine(ShippedControls.Root, "programs"), "*.yaml", SearchOption.AllDirectories);
        Assert.Equal(files.Count(), ShippedControls.Catalogue.Programs.Count);
    }

    [Fact]
    public void Every_edition_is_tested_by_ten_controls_or_more()
    {
        Assert.All(ShippedControls.Catalogue.Programs, program =>
        {
            var controls = program.Requirements.SelectMany(r => r.Controls).Select(c => c.Control).Distinct().Count();
            Assert.True(controls >= 10, $"{program.Id} rests on {controls} controls.");
        });
    }

    [Fact]
    public void No_requirement_names_a_control_twice()
    {
        Assert.All(
            ShippedControls.Catalogue.Programs.SelectMany(p => p.Requirements),
            requirement => Assert.Distinct(requirement.Controls.Select(c => c.Control)));
    }

    // CIS and AWS publish limits; a binding that drifts from them would give a verdict the program did not ask for.
    [Theory]
    [InlineData("cis-aws-foundations-7.0.0", "2.11", "access-key-unused", null)]
    [InlineData("pci-dss-4.0", "8.3.6", "password-policy-min-length", "length")]
    [InlineData("pci-dss-4.0", "8.2.6", "console-password-unused", "maxAge")]
    [InlineData("aws-fsbp", "IAM.8", "access-key-unused", "maxAge")]
    public void Requirement_binds_its_own_limit(string program, string requirement, string control, string? parameter)
    {
        var edition = ShippedControls.Catalogue.Programs.Single(p => p.Id == program);
        var named = edition.Requirements.Single(r => r.Id == requirement).Controls.Single(c => c.Control == control);
        Assert.Equal(parameter, named.Parameters.SingleOrDefault()?.Name.Value);
    }
}
