using System.Text.Json;
using IamCompliance.Cli.Commands;
using IamCompliance.TestKit;

namespace IamCompliance.Cli.Tests;

public sealed class MutateTests
{
    private const string Folder = "controls/security-best-practices/users-are-tagged/";

    private const string Control = """
        id: users-are-tagged
        title: Users are tagged
        description: Every user has a team of few.
        rationale: Somebody answers for each user.
        severity: low
        resource: AWS::IAM::User
        require:
          tags.team: { exists: true }
          groupList: { count: { atMost: 3 } }
        remediation: { text: Tag the user. }
        """;

    // Nothing here has three or four groups.
    private const string Cases = """
        cases:
          - { name: A tagged user passes, resources: { ada: { tags: { team: a }, groupList: [a] } }, outcome: Pass, subjects: { ada: Pass } }
          - { name: A user without tags fails, resources: { bob: { groupList: [a] } }, outcome: Fail, subjects: { bob: Fail } }
          - { name: A user of many groups fails, resources: { bob: { tags: { team: a }, groupList: [a, b, c, d, e] } }, outcome: Fail, subjects: { bob: Fail } }
          - { name: No users is not applicable, resources: {}, outcome: NotApplicable }
          - { name: A denied read is an error, parts: { iam/authorization-details: denied }, resources: {}, outcome: Error }
        """;

    [Fact]
    public async Task A_mistake_that_no_case_notices_is_named_at_the_line_of_its_clause()
    {
        using var folder = Write(Cases);
        var result = (await Iamc.RunAsync(folder.Path, "test", "--mutate", "users-are-tagged")).Exits(ExitCodes.Findings);
        Assert.Contains(
            "no case notices `require: groupList: count atMost 4` (./" + Folder + "control.yaml(9,",
            result.Error,
            StringComparison.Ordinal
        );
        Assert.Contains("0 of 1 controls proven", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mark_with_a_reason_lets_a_mutant_live_and_is_reported_when_it_is_not_true()
    {
        var marked =
            Cases
            + """

                equivalentMutants:
                  - { change: "require: groupList: count atMost 2", reason: For the sake of this test. }
                  - { change: "require: groupList: count atMost 4", reason: For the sake of this test. }
                """;
        using var folder = Write(marked);
        var proven = (await Iamc.RunAsync(folder.Path, "test", "--mutate", "users-are-tagged", "--output", "json")).Exits(ExitCodes.Pass);
        using var document = JsonDocument.Parse(proven.Output);
        var control = document.RootElement.GetProperty("controls")[0];
        Assert.Equal(control.GetProperty("total").GetInt32(), control.GetProperty("noticed").GetInt32());
        Assert.Equal(2, control.GetProperty("mutants").EnumerateArray().Count(m => m.GetProperty("fate").GetString() == "Equivalent"));

        folder.Write(
            Folder + "cases.yaml",
            marked
                + """

                  - { change: "require: tags.team: exists false", reason: Wrong. }
                  - { change: "require: something else", reason: Wrong. }
                """
        );
        var stale = (await Iamc.RunAsync(folder.Path, "test", "--mutate", "users-are-tagged")).Exits(ExitCodes.Findings);
        Assert.Contains("`require: tags.team: exists false` does not survive any more", stale.Error, StringComparison.Ordinal);
        Assert.Contains("`require: something else` is no mutant of the control any more", stale.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_control_is_refused_with_the_near_one()
    {
        using var folder = Write(Cases);
        var result = (await Iamc.RunAsync(folder.Path, "test", "--mutate", "users-are-taged")).Exits(ExitCodes.Usage);
        Assert.Contains("did you mean `users-are-tagged`?", result.Error, StringComparison.Ordinal);
    }

    private static TemporaryFolder Write(string cases)
    {
        var folder = new TemporaryFolder();
        folder.Write(Folder + "control.yaml", Control);
        folder.Write(Folder + "cases.yaml", cases);
        return folder;
    }
}
