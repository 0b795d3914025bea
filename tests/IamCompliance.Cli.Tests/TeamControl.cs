using IamCompliance.TestKit;

namespace IamCompliance.Cli.Tests;

/// <summary>Writes a control of a team, free of mistakes, and its cases.</summary>
internal static class TeamControl
{
    public const string Chapter = "controls/configuration-and-vulnerability-analysis";

    public static string Text(string id) =>
        $$"""
            id: {{id}}
            title: Groups of the team have members
            description: Every IAM group has at least one member.
            rationale: An empty group is a set of rights that waits for somebody.
            severity: low
            resource: AWS::IAM::Group
            require: { members: { empty: false } }
            remediation:
              text: Delete the group.
            references: [https://docs.aws.amazon.com/IAM/latest/UserGuide/id_groups_manage_delete.html]

            """;

    public const string Cases = """
        cases:
          - { name: A group with a member passes, resources: { developers: { members: [ada] } }, outcome: Pass, subjects: { developers: Pass } }
          - { name: An empty group fails, resources: { admins: { members: [] } }, outcome: Fail, subjects: { admins: Fail } }
          - { name: An account without groups has nothing to ask, resources: {}, outcome: NotApplicable }
          - { name: A denied listing of groups is an error, parts: { iam/authorization-details: denied }, resources: {}, outcome: Error }

        """;

    public static void Write(TemporaryFolder folder, string id)
    {
        folder.Write($"{Chapter}/{id}/control.yaml", Text(id));
        folder.Write($"{Chapter}/{id}/cases.yaml", Cases);
    }
}
