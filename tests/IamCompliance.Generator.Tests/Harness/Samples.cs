namespace IamCompliance.Generator.Tests.Harness;

/// <summary>A small project: two shipped controls, one own, a program that binds a parameter and needs a person once.</summary>
internal static class Samples
{
    public const string RotationPath = "controls/security-best-practices/access-key-rotation/control.yaml";

    public static DefinitionText Rotation { get; } =
        DefinitionText.Shipped(
            RotationPath,
            """
            id: access-key-rotation
            title: Active access keys are rotated
            description: Every active access key of an IAM user is younger than the allowed age.
            rationale: A key that lives long is a key that leaks unseen.
            severity: medium
            parameters:
              maxAge: { type: duration, default: 90 days, description: Oldest age an active key may have. }
            resource: AWS::IAM::User
            each: accessKeys
            where: { status: Active } # who is in scope
            require: { createDate: { within: $maxAge } }
            remediation:
              text: Create a second key, move the workload to it, delete the old one.
            references: [https://docs.aws.amazon.com/IAM/latest/UserGuide/id-credentials-access-keys-update.html]

            """
        );

    public static DefinitionText RotationCases { get; } =
        DefinitionText.Shipped(
            "controls/security-best-practices/access-key-rotation/cases.yaml",
            """
            cases:
              - name: A key of 91 days fails
                resources:
                  ada: { accessKeys: [{ slot: "1", status: Active, createDate: 2025-11-01T00:00:00Z }] }
                outcome: Fail
                subjects: { "ada#accessKeys/1": Fail }
              - name: A young key passes
                resources:
                  ada: { accessKeys: [{ slot: "1", status: Active, createDate: 2026-01-30T00:00:00Z }] }
                outcome: Pass
                subjects: { "ada#accessKeys/1": Pass }
              - name: Nobody has a key
                resources: {}
                outcome: NotApplicable
              - name: A denied credential report is an error
                parts: { iam/credential-report: denied }
                resources: { ada: {} }
                outcome: Error
                subjects: { ada: Error }

            """
        );

    public static DefinitionText Group { get; } =
        Control("configuration-and-vulnerability-analysis", "group-not-empty", "Groups have members", isShipped: true);

    public static DefinitionText GroupCases { get; } =
        Cases("configuration-and-vulnerability-analysis", "group-not-empty", isShipped: true);

    public static DefinitionText OwnControl { get; } =
        Control("security-best-practices", "team-group-not-empty", "Team \"groups\" have members", isShipped: false);

    public static DefinitionText OwnCases { get; } = Cases("security-best-practices", "team-group-not-empty", isShipped: false);

    public static DefinitionText Program { get; } =
        DefinitionText.Shipped(
            "controls/programs/cis-sample/1.0.yaml",
            """
            program: cis-sample
            edition: "1.0"
            name: A sample program
            publisher: Nobody
            url: https://example.com/
            requirements:
              "1.1": { title: Keys are rotated, controls: [access-key-rotation] }
              "1.2": { title: Keys are rotated often, controls: [{ control: access-key-rotation, maxAge: 45 days }] }
              "1.3": { title: Contacts are kept, assessment: manual }

            """
        );

    public static DefinitionText Profile { get; } =
        DefinitionText.Own(
            "iamcompliance.yaml",
            """
            accounts:
              - { name: sandbox, id: "111122223333", state: account.state.json }
              - { name: production, id: "444455556666", state: production.state.json }
            programs: [cis-sample-1.0]

            """
        );

    public static DefinitionText Decisions { get; } =
        DefinitionText.Own(
            "decisions/storage/log-archive.yaml",
            """
            policies:
              deploy:
                Version: 2012-10-17
                Statement: [{ Effect: Allow, Action: "s3:*", Resource: "*" }]
            decisions:
              - name: Nobody deletes logs
                principal: { type: Role, id: "arn:aws:iam::111122223333:role/Deploy" }
                action: s3:DeleteObject
                resource: arn:aws:s3:::log-archive/key
                identityPolicies: [deploy]
                serviceControlPolicies: [[]]
                expect: ImplicitlyDenied
                blockedBy: scp
              - name: Deployments write
                principal: { type: Role, id: "arn:aws:iam::111122223333:role/Deploy" }
                action: s3:PutObject
                resource: arn:aws:s3:::example/key
                identityPolicies: [deploy]
                expect: Allowed

            """
        );

    public static DefinitionText OtherDecisions { get; } =
        DefinitionText.Own(
            "decisions/network.yaml",
            """
            policies: { nothing: { Version: 2012-10-17, Statement: [{ Effect: Deny, Action: "*", Resource: "*" }] } }
            decisions:
              - name: Nobody opens a port
                principal: { type: Role, id: "arn:aws:iam::111122223333:role/Deploy" }
                action: ec2:AuthorizeSecurityGroupIngress
                resource: "*"
                identityPolicies: [nothing]
                expect: ExplicitlyDenied

            """
        );

    public static DefinitionText[] Project => [Rotation, RotationCases, Group, GroupCases, Program, OwnControl, OwnCases, Profile];

    public static DefinitionText Control(string chapter, string id, string title, bool isShipped) =>
        new(
            PathOf(chapter, id, "control.yaml", isShipped),
            $$"""
            id: {{id}}
            title: '{{title}}'
            description: Every IAM group has at least one member.
            rationale: An empty group is a set of rights that waits for somebody.
            severity: low
            resource: AWS::IAM::Group
            require: { members: { empty: false } }
            remediation:
              text: Delete the group.
            references: [https://docs.aws.amazon.com/IAM/latest/UserGuide/id_groups_manage_delete.html]

            """,
            isShipped
        );

    public static DefinitionText Cases(string chapter, string id, bool isShipped) =>
        new(
            PathOf(chapter, id, "cases.yaml", isShipped),
            """
            cases:
              - name: A group with a member passes
                resources: { developers: { members: [ada] } }
                outcome: Pass
                subjects: { developers: Pass }
              - name: An empty group fails
                resources: { admins: { members: [] } }
                outcome: Fail
                subjects: { admins: Fail }
              - name: An account without groups has nothing to ask
                resources: {}
                outcome: NotApplicable
              - name: A denied listing of groups is an error
                parts: { iam/authorization-details: denied }
                resources: {}
                outcome: Error

            """,
            isShipped
        );

    private static string PathOf(string chapter, string id, string file, bool isShipped) =>
        $"{(isShipped ? "" : "my-tests/")}controls/{chapter}/{id}/{file}";
}
