using IamCompliance.Assessment.Tests.Building;

namespace IamCompliance.Assessment.Tests.Derivations;

public sealed class AccessDerivationTests
{
    private const string Everything = "{ Version: 2012-10-17, Statement: { Effect: Allow, Action: '*', Resource: '*' } }";
    private const string Guardrails = """
              AWS::::Account: { account: { organization: { id: o-1, managementAccountId: "999999999999" }, organizationPath: [{ id: r-1, type: ROOT }, { id: "111122223333", type: ACCOUNT }] } }
        """;

    [Fact]
    public void Administrator_is_recognised_by_any_policy() =>
        PolicyCase.Holds(
            "AWS::IAM::Role",
            "forbid: { grantedAccess.isAdministrator: true }",
            $$"""
                resources:
                  boss: { rolePolicyList: [{ policyName: all, policyDocument: {{Everything}} }] }
                  clerk: { rolePolicyList: [{ policyName: some, policyDocument: { Version: 2012-10-17, Statement: { Effect: Allow, Action: s3:Get*, Resource: "*" } } }] }
                outcome: Fail
                subjects: { boss: Fail, clerk: Pass }
            """
        );

    [Fact]
    public void Boundary_bounds_what_is_granted() =>
        PolicyCase.Holds(
            "AWS::IAM::Role",
            "forbid: { grantedAccess.isAdministrator: true }",
            $$"""
                resources:
                  bounded:
                    rolePolicyList: [{ policyName: all, policyDocument: {{Everything}} }]
                    permissionsBoundary: { permissionsBoundaryArn: arn:aws:iam::111122223333:policy/fence }
                others:
                  AWS::IAM::Policy: { fence: { document: { Version: 2012-10-17, Statement: { Effect: Allow, Action: s3:*, Resource: "*" } } } }
                outcome: Pass
                subjects: { bounded: Pass }
            """
        );

    [Fact]
    public void Path_to_administrator_leads_through_another_principal() =>
        PolicyCase.Holds(
            "AWS::IAM::Role",
            "forbid: { grantedAccess.canBecomeAdministrator: true }",
            $$"""
                resources:
                  boss:
                    rolePolicyList: [{ policyName: all, policyDocument: {{Everything}} }]
                    assumeRolePolicyDocument: { Version: 2012-10-17, Statement: { Effect: Allow, Principal: { AWS: arn:aws:iam::111122223333:role/clerk }, Action: sts:AssumeRole } }
                  clerk: { assumeRolePolicyDocument: { Version: 2012-10-17, Statement: { Effect: Allow, Principal: { Service: ec2.amazonaws.com }, Action: sts:AssumeRole } } }
                  other: { assumeRolePolicyDocument: { Version: 2012-10-17, Statement: { Effect: Allow, Principal: { Service: ec2.amazonaws.com }, Action: sts:AssumeRole } } }
                outcome: Fail
                subjects: { boss: Pass, clerk: Fail, other: Pass }
            """
        );

    [Fact]
    public void Paths_are_a_list_that_says_how_and_through_whom() =>
        PolicyCase.Holds(
            "AWS::IAM::User",
            "forbid: { grantedAccess.escalationPaths: { any: { needsResource: false, path: { contains: 'arn:aws:iam::111122223333:user/ada' } } } }",
            """
                resources:
                  ada: { userPolicyList: [{ policyName: self, policyDocument: { Version: 2012-10-17, Statement: { Effect: Allow, Action: iam:PutUserPolicy, Resource: "*" } } }] }
                  ben: {}
                outcome: Fail
                subjects: { ada: Fail, ben: Pass }
            """
        );

    [Fact]
    public void Guardrails_take_away_from_effective_access_and_not_from_granted_access()
    {
        var account = $$"""
                resources: { boss: { rolePolicyList: [{ policyName: all, policyDocument: {{Everything}} }] } }
                others:
            {{Guardrails}}
                  AWS::Organizations::Policy:
                    FullAWSAccess: { type: SERVICE_CONTROL_POLICY, content: {{Everything}}, targets: [{ targetId: r-1 }, { targetId: "111122223333" }] }
                    NoIam: { type: SERVICE_CONTROL_POLICY, content: { Version: 2012-10-17, Statement: { Effect: Deny, Action: iam:*, Resource: "*" } }, targets: [{ targetId: r-1 }] }
            """;
        PolicyCase.Holds(
            "AWS::IAM::Role",
            "forbid: { grantedAccess.isAdministrator: true }",
            account + "\n    outcome: Fail\n    subjects: { boss: Fail }"
        );
        PolicyCase.Holds(
            "AWS::IAM::Role",
            "forbid: { effectiveAccess.isAdministrator: true }",
            account + "\n    outcome: Pass\n    subjects: { boss: Pass }"
        );
    }

    [Fact]
    public void Guardrails_do_not_bind_the_management_account() =>
        PolicyCase.Holds(
            "AWS::IAM::Role",
            "forbid: { effectiveAccess.isAdministrator: true }",
            $$"""
                resources: { boss: { rolePolicyList: [{ policyName: all, policyDocument: {{Everything}} }] } }
                others:
                  AWS::::Account: { account: { organization: { id: o-1, managementAccountId: "111122223333" }, organizationPath: [{ id: r-1 }, { id: "111122223333" }] } }
                  AWS::Organizations::Policy:
                    Nothing: { type: SERVICE_CONTROL_POLICY, content: { Version: 2012-10-17, Statement: { Effect: Deny, Action: "*", Resource: "*" } }, targets: [{ targetId: r-1 }] }
                outcome: Fail
                subjects: { boss: Fail }
            """
        );

    [Fact]
    public void Effective_access_without_the_guardrails_read_is_an_error() =>
        PolicyCase.Holds(
            "AWS::IAM::Role",
            "forbid: { effectiveAccess.isAdministrator: true }",
            $$"""
                parts: { organizations/policies: denied }
                resources: { boss: { rolePolicyList: [{ policyName: all, policyDocument: {{Everything}} }] } }
                outcome: Error
                subjects: { boss: Error }
            """
        );

    [Theory]
    [InlineData("content: { Version: 2012-10-17, Statement: { Effect: Perhaps, Action: iam:*, Resource: '*' } }, ")]
    [InlineData("")]
    public void Guardrail_that_says_nothing_leaves_effective_access_unknown(string content) =>
        PolicyCase.Holds(
            "AWS::IAM::Role",
            "forbid: { effectiveAccess.isAdministrator: true }",
            $$"""
                resources: { clerk: {} }
                others:
            {{Guardrails}}
                  AWS::Organizations::Policy:
                    FullAWSAccess: { type: SERVICE_CONTROL_POLICY, content: {{Everything}}, targets: [{ targetId: r-1 }, { targetId: "111122223333" }] }
                    Odd: { type: SERVICE_CONTROL_POLICY, {{content}}targets: [{ targetId: r-1 }] }
                outcome: Error
                subjects: { clerk: Error }
            """
        );

    [Fact]
    public void Guardrails_are_unknown_when_the_document_of_one_is_missing() =>
        PolicyCase.Holds(
            "AWS::::Account",
            "require: { guardrails: { empty: true } }",
            """
                resources: { account: { organization: { id: o-1, managementAccountId: "999999999999" }, organizationPath: [{ id: r-1 }, { id: "111122223333" }] } }
                others: { AWS::Organizations::Policy: { Odd: { type: SERVICE_CONTROL_POLICY, targets: [{ targetId: r-1 }] } } }
                outcome: Error
                subjects: { account: Error }
            """
        );

    [Fact]
    public void Document_that_AWS_would_not_store_is_no_proof_of_anything() =>
        PolicyCase.Holds(
            "AWS::IAM::Role",
            "forbid: { grantedAccess.isAdministrator: true }",
            """
                resources:
                  odd: { rolePolicyList: [{ policyName: odd, policyDocument: { Version: 2012-10-17, Statement: { Effect: Perhaps, Action: "*", Resource: "*" } } }] }
                outcome: Error
                subjects: { odd: Error }
            """
        );

    [Fact]
    public void Guardrails_of_the_account_are_listed_with_where_they_are_attached() =>
        PolicyCase.Holds(
            "AWS::::Account",
            "require: { guardrails: { any: { policyName: NoLeaving, targetId: r-1, type: SERVICE_CONTROL_POLICY } } }",
            """
                resources: { account: { organization: { id: o-1, managementAccountId: "999999999999" }, organizationPath: [{ id: r-1 }, { id: "111122223333" }] } }
                others:
                  AWS::Organizations::Policy:
                    NoLeaving: { type: SERVICE_CONTROL_POLICY, content: { Version: 2012-10-17, Statement: { Effect: Deny, Action: organizations:LeaveOrganization, Resource: "*" } }, targets: [{ targetId: r-1 }] }
                    Elsewhere: { type: SERVICE_CONTROL_POLICY, content: { Version: 2012-10-17, Statement: [] }, targets: [{ targetId: ou-2 }] }
                outcome: Pass
                subjects: { account: Pass }
            """
        );
}
