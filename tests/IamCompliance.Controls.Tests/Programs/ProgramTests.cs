using System.Globalization;
using IamCompliance.Definitions.Programs;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Controls.Tests.Programs;

public sealed class ProgramTests
{
    public static TheoryData<string, int, int> Editions()
    {
        var data = new TheoryData<string, int, int>();
        foreach (var cells in File.ReadLines(Path.Combine(MappingTable.Folder, "requirements.tsv")).Skip(1).Select(l => l.Split('\t')))
            data.Add(cells[0], int.Parse(cells[1], CultureInfo.InvariantCulture), int.Parse(cells[2], CultureInfo.InvariantCulture));
        return data;
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void Edition_lists_every_requirement(string program, int requirements, int manual)
    {
        var edition = Assert.Single(ShippedControls.Catalogue.Programs, p => p.Id == program);
        Assert.Equal(requirements, edition.Requirements.Count);
        Assert.Equal(manual, edition.Requirements.Count(r => r.Assessment == AssessmentKind.Manual));
    }

    [Fact]
    public void There_is_no_edition_beside_those_of_the_table() =>
        Assert.Equal(
            Editions().Select(row => (string)row[0]).Order(StringComparer.Ordinal),
            ShippedControls.Catalogue.Programs.Select(p => p.Id)
        );

    [Fact]
    public void Every_edition_on_disk_is_in_the_catalogue()
    {
        var files = Directory.EnumerateFiles(Path.Combine(ShippedControls.Root, "programs"), "*.yaml", SearchOption.AllDirectories);
        Assert.Equal(files.Count(), ShippedControls.Catalogue.Programs.Count);
    }

    // A program of a handful of requirements needs few controls, and one that asks for tags or instances none of ours.
    [Fact]
    public void Every_larger_edition_is_tested_by_ten_controls_or_more()
    {
        Assert.All(ShippedControls.Catalogue.Programs.Where(p => p.Requirements.Count >= 8), program =>
        {
            var controls = program.Requirements.SelectMany(r => r.Controls).Select(c => c.Control).Distinct().Count();
            Assert.True(controls >= 10, $"{program.Id} rests on {controls} controls.");
        });
    }

    [Fact]
    public void Every_requirement_of_aws_names_a_report_and_the_page_of_its_scope()
    {
        var inherited = ShippedControls
            .Catalogue.Programs.Where(p => p.Requirements.Any(r => r.Responsibility != Responsibility.Customer))
            .ToList();
        Assert.NotEmpty(inherited);
        Assert.All(inherited, p => Assert.StartsWith("https://aws.amazon.com/compliance/", p.Inherited?.Page, StringComparison.Ordinal));
    }

    [Fact]
    public void Editions_keep_the_published_order() =>
        Assert.All(ShippedControls.Catalogue.Programs.Where(p => p.Id.StartsWith("cis-aws-foundations-", StringComparison.Ordinal)), p =>
            Assert.Equal(p.Requirements.Select(r => r.Id).Order(NaturalOrder.Instance), p.Requirements.Select(r => r.Id))
        );

    [Fact]
    public void No_requirement_names_a_control_twice()
    {
        Assert.All(ShippedControls.Catalogue.Programs.SelectMany(p => p.Requirements), requirement =>
            Assert.Distinct(requirement.Controls.Select(c => c.Control))
        );
    }

    // CIS and AWS publish limits; a binding that drifts from them would give a verdict the program did not ask for.
    [Theory]
    [InlineData("cis-aws-foundations-7.0.0", "2.11", "access-key-unused", null)]
    [InlineData("cis-aws-foundations-1.2.0", "1.3", "access-key-unused", "maxAge")]
    [InlineData("cis-aws-foundations-1.4.0", "1.12", "access-key-unused", null)]
    [InlineData("pci-dss-3.2.1", "8.2.5", "password-policy-reuse", "remembered")]
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
