using IamCompliance.Definitions.Programs;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Controls.Tests.Programs;

/// <summary>Holds the programs against what other tools and AWS map: every difference is one that <c>differences.tsv</c> gives a reason
/// for.</summary>
public sealed class MappingAgreementTests
{
    private static readonly DifferenceTable Table = Apply();

    private static IEnumerable<(ProgramEdition Edition, Requirement Requirement)> Requirements =>
        ShippedControls.Catalogue.Programs.SelectMany(p => p.Requirements.Select(r => (p, r)));

    [Fact]
    public void Every_mapped_requirement_is_listed_and_no_other() =>
        Assert.Equal(
            MappingTable.Checks.Select(c => $"{c.Key.Program} {c.Key.Requirement}").Order(StringComparer.Ordinal),
            Requirements.Select(r => $"{r.Edition.Id} {r.Requirement.Id}").Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Every_requirement_rests_on_the_controls_that_answer_its_checks()
    {
        var wrong = Requirements
            .Select(r =>
                (
                    r.Edition,
                    r.Requirement,
                    Table.Answer(r.Edition.Id, r.Requirement.Id, MappingTable.Checks[(r.Edition.Id, r.Requirement.Id)]).Controls
                )
            )
            .Where(r => !r.Controls.SetEquals(r.Requirement.Controls.Select(Written)))
            .Select(r =>
                $"{r.Edition.Id} {r.Requirement.Id} must rest on [{string.Join(", ", r.Controls)}] and rests on [{string.Join(", ", r.Requirement.Controls.Select(Written))}]"
            );
        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_check_without_a_control_is_named_in_the_comment()
    {
        var wrong = Requirements
            .Select(r =>
                (
                    r.Edition,
                    r.Requirement,
                    Table.Answer(r.Edition.Id, r.Requirement.Id, MappingTable.Checks[(r.Edition.Id, r.Requirement.Id)]).Pending
                )
            )
            .Where(r => !r.Pending.SetEquals(PendingNames.Of(r.Requirement)))
            .Select(r => $"{r.Edition.Id} {r.Requirement.Id}: without a control yet: {string.Join(", ", r.Pending)}");
        Assert.Empty(wrong);
    }

    [Fact]
    public void A_requirement_is_partial_when_some_of_its_checks_have_a_control_and_some_have_none() =>
        Assert.All(Requirements, r =>
            Assert.True(
                r.Requirement.IsPartial == (r.Requirement.Controls.Count > 0 && PendingNames.Of(r.Requirement).Count > 0),
                $"{r.Edition.Id} {r.Requirement.Id}"
            )
        );

    [Fact]
    public void A_requirement_without_any_check_is_manual() =>
        Assert.All(Requirements, r =>
            Assert.Equal(
                MappingTable.Checks[(r.Edition.Id, r.Requirement.Id)].SequenceEqual([MappingTable.Manual])
                    ? AssessmentKind.Manual
                    : AssessmentKind.Automated,
                r.Requirement.Assessment
            )
        );

    [Fact]
    public void Every_difference_has_a_reason_and_decides_something()
    {
        Assert.All(Table.Rows, r => Assert.True(r.Reason.Length > 10, $"{r.Program} {r.Requirement} {r.Check}"));
        Assert.Empty(Table.Rows.Except(Table.Used));
    }

    [Fact]
    public void Differences_name_controls_that_exist() =>
        Assert.Empty(
            Table
                .Rows.SelectMany(r => r.Controls)
                .Select(DifferenceTable.NameOf)
                .Except(ShippedControls.Catalogue.Controls.Select(c => c.Id))
        );

    private static DifferenceTable Apply()
    {
        var table = new DifferenceTable(ShippedControls.Catalogue.Controls.Select(c => c.Id));
        foreach (var requirement in MappingTable.Checks)
            table.Answer(requirement.Key.Program, requirement.Key.Requirement, requirement);
        return table;
    }

    private static string Written(RequirementControl control) =>
        control.Parameters.Count == 0
            ? control.Control
            : $"{control.Control}({string.Join(' ', control.Parameters.Select(p => $"{p.Name.Value}={((YamlScalar)p.Value).Value.Replace(" ", "", StringComparison.Ordinal)}"))})";
}
