namespace IamCompliance.Controls.Tests.Programs;

/// <summary>Holds the controls against the catalogue of checks: none is forgotten, each that has no control has a reason.</summary>
public sealed class CheckCatalogueTests
{
    private static readonly HashSet<string> Controls = [.. ShippedControls.Catalogue.Controls.Select(c => c.Id)];

    private static readonly IReadOnlyList<string> Checks =
    [
        .. File.ReadLines(Path.Combine(MappingTable.Folder, "checks.tsv")).Skip(1).Select(l => l.Split('\t')[0]),
    ];

    [Fact]
    public void Every_check_is_a_control_or_has_a_row_and_never_both() =>
        Assert.Equal(Checks.Where(c => !Controls.Contains(c)).Order(StringComparer.Ordinal), UncontrolledCheck.All.Select(r => r.Check));

    [Fact]
    public void Rows_name_controls_that_exist() => Assert.Empty(UncontrolledCheck.All.SelectMany(r => r.Controls).Except(Controls));

    [Fact]
    public void Rows_name_controls_when_the_check_has_another_name_and_no_others_do() => Assert.All(UncontrolledCheck.All, r =>
        {
            Assert.Contains(r.Kind, UncontrolledCheck.Kinds);
            Assert.True((r.Kind == UncontrolledCheck.OtherName) == (r.Controls.Count > 0), r.Check);
            Assert.True(r.Reason.Length > 10, r.Check);
        });

    [Fact]
    public void Programs_answer_a_check_of_another_name_by_the_controls_of_its_row()
    {
        var rows = UncontrolledCheck.All.ToDictionary(r => r.Check, r => r.Controls);
        var wrong = new DifferenceTable(Controls)
            .Rows.Where(d => d is { Program: "*", Requirement: "*" } && !Controls.Contains(d.Check))
            .Where(d => !rows.TryGetValue(d.Check, out var controls) || !controls.SequenceEqual(d.Controls.Select(DifferenceTable.NameOf)));
        Assert.Empty(wrong);
    }

    [Fact]
    public void Checks_of_another_name_that_programs_map_are_differences()
    {
        var mapped = MappingTable.Checks.SelectMany(c => c).ToHashSet(StringComparer.Ordinal);
        var answered = new DifferenceTable(Controls).Rows.Select(d => d.Check);
        Assert.Empty(
            UncontrolledCheck
                .All.Where(r => r.Kind == UncontrolledCheck.OtherName && mapped.Contains(r.Check))
                .Select(r => r.Check)
                .Except(answered)
        );
    }

    [Fact]
    public void Checks_that_programs_map_are_in_the_catalogue() =>
        Assert.Empty(MappingTable.Checks.SelectMany(c => c).Where(c => c != MappingTable.Manual).Except(Checks));
}
