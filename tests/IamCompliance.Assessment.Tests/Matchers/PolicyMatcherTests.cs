using IamCompliance.Assessment.Tests.Building;

namespace IamCompliance.Assessment.Tests.Matchers;

/// <summary>Each matcher of policy documents, through a control and its case. The semantics are tested where they are
/// implemented.</summary>
public sealed class PolicyMatcherTests
{
    [Fact]
    public void Grants_asks_for_some_action_and_every_resource() =>
        Documents(
            "forbid: { document: { grants: { action: kms:Decrypt, everyResource: '*' } } }",
            """
                resources:
                  all: { document: { Version: 2012-10-17, Statement: { Effect: Allow, Action: kms:*, Resource: "*" } } }
                  one: { document: { Version: 2012-10-17, Statement: { Effect: Allow, Action: kms:*, Resource: "arn:aws:kms:eu-west-1:111122223333:key/1" } } }
                  denied: { document: { Version: 2012-10-17, Statement: [{ Effect: Allow, Action: "*", Resource: "*" }, { Effect: Deny, Action: kms:Decrypt, Resource: "*" }] } }
                outcome: Fail
                subjects: { all: Fail, one: Pass, denied: Pass }
            """
        );

    [Fact]
    public void Grants_overlooks_what_a_named_condition_limits() =>
        Documents(
            "forbid: { document: { grants: { action: iam:PassRole, unless: [iam:PassedToService] } } }",
            """
                resources:
                  open: { document: { Version: 2012-10-17, Statement: { Effect: Allow, Action: iam:PassRole, Resource: "*" } } }
                  limited: { document: { Version: 2012-10-17, Statement: { Effect: Allow, Action: iam:PassRole, Resource: "*", Condition: { StringEquals: { iam:PassedToService: lambda.amazonaws.com } } } } }
                  other: { document: { Version: 2012-10-17, Statement: { Effect: Allow, Action: iam:PassRole, Resource: "*", Condition: { Bool: { aws:MultiFactorAuthPresent: "true" } } } } }
                outcome: Fail
                subjects: { open: Fail, limited: Pass, other: Fail }
            """
        );

    [Fact]
    public void Resources_of_the_account_itself_can_be_asked_for() =>
        Documents(
            "forbid: { document: { grants: { action: sts:AssumeRole, everyResource: 'arn:{partition}:iam::{account}:role/*' } } }",
            """
                resources:
                  own: { document: { Version: 2012-10-17, Statement: { Effect: Allow, Action: sts:AssumeRole, Resource: "arn:aws:iam::111122223333:role/*" } } }
                  every: { document: { Version: 2012-10-17, Statement: { Effect: Allow, Action: sts:AssumeRole, Resource: "arn:aws:iam::*:role/*" } } }
                  other: { document: { Version: 2012-10-17, Statement: { Effect: Allow, Action: sts:AssumeRole, Resource: "arn:aws:iam::444455556666:role/*" } } }
                outcome: Fail
                subjects: { own: Fail, every: Fail, other: Pass }
            """
        );

    [Fact]
    public void Evidence_says_which_statement_grants_what()
    {
        var result = PolicyCase.Run(
            "AWS::IAM::Policy",
            "forbid: { document: { grants: { action: s3:Delete* } } }",
            """
                resources:
                  p: { document: { Version: 2012-10-17, Statement: { Sid: Purge, Effect: Allow, Action: s3:DeleteBucket, Resource: "arn:aws:s3:::logs" } } }
                outcome: Fail
                subjects: { p: Fail }
            """
        );

        Assert.Null(result.Message);
        var reason = Assert.Single(Assert.Single(result.Result.Subjects).Reasons);
        Assert.Contains("s3:DeleteBucket on arn:aws:s3:::logs", reason.Observed, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Purge", reason.Observed, StringComparison.Ordinal);
    }

    [Fact]
    public void Denies_wants_every_request_denied_save_for_declared_exceptions() =>
        PolicyCase.Holds(
            "AWS::Organizations::Policy",
            "require: { content: { denies: { everyAction: [organizations:LeaveOrganization, cloudtrail:StopLogging], everyResource: '*', despite: [aws:PrincipalArn] } } }",
            """
                resources:
                  full: { content: { Version: 2012-10-17, Statement: { Effect: Deny, Action: [organizations:*, cloudtrail:*], Resource: "*" } } }
                  half: { content: { Version: 2012-10-17, Statement: { Effect: Deny, Action: organizations:LeaveOrganization, Resource: "*" } } }
                  excepted: { content: { Version: 2012-10-17, Statement: { Effect: Deny, Action: [organizations:*, cloudtrail:*], Resource: "*", Condition: { ArnNotLike: { aws:PrincipalArn: "arn:aws:iam::*:role/break-glass" } } } } }
                  sometimes: { content: { Version: 2012-10-17, Statement: { Effect: Deny, Action: [organizations:*, cloudtrail:*], Resource: "*", Condition: { StringNotEquals: { aws:RequestedRegion: eu-west-1 } } } } }
                outcome: Fail
                subjects: { full: Pass, half: Fail, excepted: Pass, sometimes: Fail }
            """
        );

    [Fact]
    public void Denies_can_be_asked_for_certain_requests_only() =>
        PolicyCase.Holds(
            "AWS::S3::Bucket",
            "require: { policy: { denies: { everyAction: s3:*, when: { aws:SecureTransport: false } } } }",
            """
                resources:
                  plain: { policy: { Version: 2012-10-17, Statement: { Effect: Deny, Principal: "*", Action: s3:*, Resource: "*", Condition: { Bool: { aws:SecureTransport: "false" } } } } }
                  always: { policy: { Version: 2012-10-17, Statement: { Effect: Deny, Principal: { AWS: "*" }, Action: s3:*, Resource: "*" } } }
                  contrary: { policy: { Version: 2012-10-17, Statement: { Effect: Deny, Principal: "*", Action: s3:*, Resource: "*", Condition: { Bool: { aws:SecureTransport: "true" } } } } }
                  limited: { policy: { Version: 2012-10-17, Statement: { Effect: Deny, Principal: "*", Action: s3:*, Resource: "*", Condition: { Bool: { aws:SecureTransport: "false" }, StringEquals: { aws:PrincipalTag/team: blue } } } } }
                  somebody: { policy: { Version: 2012-10-17, Statement: { Effect: Deny, Principal: { AWS: "444455556666" }, Action: s3:*, Resource: "*", Condition: { Bool: { aws:SecureTransport: "false" } } } } }
                  others: { policy: { Version: 2012-10-17, Statement: { Effect: Deny, NotPrincipal: { AWS: "444455556666" }, Action: s3:*, Resource: "*", Condition: { Bool: { aws:SecureTransport: "false" } } } } }
                outcome: Fail
                subjects: { plain: Pass, always: Pass, contrary: Fail, limited: Fail, somebody: Fail, others: Fail }
            """
        );

    [Fact]
    public void Denies_can_be_asked_for_requests_without_a_key() =>
        Documents(
            "require: { document: { denies: { everyAction: s3:DeleteBucket, everyResource: '*', when: { aws:MultiFactorAuthPresent: [] } } } }",
            """
                resources:
                  ifExists: { document: { Version: 2012-10-17, Statement: { Effect: Deny, Action: s3:*, Resource: "*", Condition: { BoolIfExists: { aws:MultiFactorAuthPresent: "false" } } } } }
                  bool: { document: { Version: 2012-10-17, Statement: { Effect: Deny, Action: s3:*, Resource: "*", Condition: { Bool: { aws:MultiFactorAuthPresent: "false" } } } } }
                outcome: Fail
                subjects: { ifExists: Pass, bool: Fail }
            """
        );

    [Fact]
    public void Administrator_documents_are_told_by_meaning() =>
        Documents(
            "forbid: { document: { isAdministrator: true } }",
            """
                resources:
                  stars: { document: { Version: 2012-10-17, Statement: { Effect: Allow, Action: "*", Resource: "*" } } }
                  negated: { document: { Version: 2012-10-17, Statement: { Effect: Allow, NotAction: "none:Such", Resource: "*" } } }
                  bounded: { document: { Version: 2012-10-17, Statement: [{ Effect: Allow, Action: "*", Resource: "*" }, { Effect: Deny, Action: iam:*, Resource: "*" }] } }
                outcome: Fail
                subjects: { stars: Fail, negated: Fail, bounded: Pass }
            """
        );

    [Fact]
    public void What_statements_grant_is_asked_whatever_is_denied_beside_them() =>
        Documents(
            "forbid: { document: { grantsEverything: true } }",
            """
                resources:
                  stars: { document: { Version: 2012-10-17, Statement: { Effect: Allow, Action: "*", Resource: "*" } } }
                  bounded: { document: { Version: 2012-10-17, Statement: [{ Effect: Allow, Action: "*", Resource: "*" }, { Effect: Deny, Action: iam:*, Resource: "*" }] } }
                  nothing: { document: { Version: 2012-10-17, Statement: [{ Effect: Allow, Action: "*", Resource: "*" }, { Effect: Deny, Action: none:Such, Resource: "*" }] } }
                  service: { document: { Version: 2012-10-17, Statement: { Effect: Allow, Action: iam:*, Resource: "*" } } }
                outcome: Fail
                subjects: { stars: Fail, bounded: Fail, nothing: Fail, service: Pass }
            """
        );

    [Fact]
    public void Evidence_says_which_statement_grants_everything()
    {
        var result = PolicyCase.Run(
            "AWS::IAM::Policy",
            "forbid: { document: { grantsEverything: true } }",
            """
                resources:
                  p: { document: { Version: 2012-10-17, Statement: [{ Sid: Little, Effect: Allow, Action: s3:GetObject, Resource: "*" }, { Sid: All, Effect: Allow, Action: "*", Resource: "*" }] } }
                outcome: Fail
                subjects: { p: Fail }
            """
        );

        Assert.Null(result.Message);
        var reason = Assert.Single(Assert.Single(result.Result.Subjects).Reasons);
        Assert.Contains("grants every action on every resource by document#All", reason.Observed, StringComparison.Ordinal);
    }

    [Fact]
    public void An_access_level_asks_for_all_actions_of_it() =>
        Documents(
            "forbid: { document: { grants: { accessLevel: [Write, Permissions management, Tagging] } } }",
            """
                resources:
                  looks: { document: { Version: 2012-10-17, Statement: { Effect: Allow, Action: ["ec2:Describe*", logs:StartQuery, iot:ListSubscriptions], Resource: "*" } } }
                  writes: { document: { Version: 2012-10-17, Statement: { Effect: Allow, Action: sqs:PurgeQueue, Resource: "*" } } }
                  grants: { document: { Version: 2012-10-17, Statement: { Effect: Allow, Action: s3:PutBucketPolicy, Resource: "*" } } }
                  tags: { document: { Version: 2012-10-17, Statement: { Effect: Allow, Action: iam:TagRole, Resource: "*" } } }
                outcome: Fail
                subjects: { looks: Pass, writes: Fail, grants: Fail, tags: Fail }
            """
        );

    [Fact]
    public void The_resource_itself_can_be_asked_for() =>
        PolicyCase.Holds(
            "AWS::S3::Bucket",
            "require: { policy: { denies: { everyAction: s3:GetObject, everyResource: '{arn}/*', when: { aws:SecureTransport: false } } } }",
            """
                resources:
                  logs: { policy: { Version: 2012-10-17, Statement: { Effect: Deny, Principal: "*", Action: s3:*, Resource: ["arn:aws:s3:::logs", "arn:aws:s3:::logs/*"], Condition: { Bool: { aws:SecureTransport: "false" } } } } }
                  prefix: { policy: { Version: 2012-10-17, Statement: { Effect: Deny, Principal: "*", Action: s3:*, Resource: "arn:aws:s3:::pre*", Condition: { Bool: { aws:SecureTransport: "false" } } } } }
                  other: { policy: { Version: 2012-10-17, Statement: { Effect: Deny, Principal: "*", Action: s3:*, Resource: "arn:aws:s3:::logs/*", Condition: { Bool: { aws:SecureTransport: "false" } } } } }
                  one: { policy: { Version: 2012-10-17, Statement: { Effect: Deny, Principal: "*", Action: s3:*, Resource: "arn:aws:s3:::one/x.txt", Condition: { Bool: { aws:SecureTransport: "false" } } } } }
                outcome: Fail
                subjects: { logs: Pass, prefix: Pass, other: Fail, one: Fail }
            """
        );

    [Fact]
    public void Public_documents_are_told_by_meaning() =>
        PolicyCase.Holds(
            "AWS::S3::Bucket",
            "forbid: { policy: { grantsPublicAccess: true } }",
            """
                resources:
                  open: { policy: { Version: 2012-10-17, Statement: { Effect: Allow, Principal: "*", Action: s3:GetObject, Resource: "arn:aws:s3:::open/*" } } }
                  guarded: { policy: { Version: 2012-10-17, Statement: { Effect: Allow, Principal: "*", Action: s3:GetObject, Resource: "arn:aws:s3:::guarded/*", Condition: { StringEquals: { aws:PrincipalOrgID: o-1 } } } } }
                  none: {}
                outcome: Fail
                subjects: { open: Fail, guarded: Pass, none: Pass }
            """
        );

    [Fact]
    public void Findings_are_those_of_the_linter() =>
        Documents(
            "require: { document: { findings: { none: { severity: [error, security warning] } } } }",
            """
                resources:
                  good: { document: { Version: 2012-10-17, Statement: { Effect: Allow, Action: s3:GetObject, Resource: "arn:aws:s3:::logs/*" } } }
                  typo: { document: { Version: 2012-10-17, Statement: { Effect: Allow, Action: s3:GetObjekt, Resource: "*" } } }
                  refused: { document: { Version: 2012-10-17, Statement: { Effect: Perhaps, Action: s3:GetObject, Resource: "*" } } }
                outcome: Fail
                subjects: { good: Pass, typo: Fail, refused: Fail }
            """
        );

    [Fact]
    public void What_a_malformed_document_may_hide_is_unknown() =>
        Documents(
            "require: { document: { findings: { none: { id: IC4120 } } } }",
            """
                resources:
                  broken: { document: { Version: 2012-10-17, Statement: { Effect: Perhaps, NotAction: iam:*, Resource: "*" } } }
                  both: { document: { Version: 2012-10-17, Statement: [{ Effect: Perhaps, Action: iam:*, Resource: "*" }, { Effect: Allow, NotAction: iam:*, Resource: "*" }] } }
                outcome: Fail
                subjects: { broken: Error, both: Fail }
            """
        );

    [Fact]
    public void Whole_services_are_listed_however_they_are_written() =>
        Documents(
            "require: { document: { wholeServices: { none: { notIn: [sqs] } } } }",
            """
                resources:
                  star: { document: { Version: 2012-10-17, Statement: { Effect: Allow, Action: "dynamodb:*", Resource: "*" } } }
                  allowed: { document: { Version: 2012-10-17, Statement: { Effect: Allow, Action: "sqs:*", Resource: "*" } } }
                  most: { document: { Version: 2012-10-17, Statement: [{ Effect: Allow, Action: "dynamodb:*", Resource: "*" }, { Effect: Deny, Action: "dynamodb:DeleteTable", Resource: "*" }] } }
                outcome: Fail
                subjects: { star: Fail, allowed: Pass, most: Fail }
            """
        );

    [Fact]
    public void Escalation_methods_are_those_whose_actions_are_all_allowed() =>
        Documents(
            "require: { document: { escalationMethods: { empty: true } } }",
            """
                resources:
                  whole: { document: { Version: 2012-10-17, Statement: { Effect: Allow, Action: [iam:PassRole, lambda:CreateFunction, lambda:InvokeFunction], Resource: "*" } } }
                  half: { document: { Version: 2012-10-17, Statement: { Effect: Allow, Action: [lambda:CreateFunction, lambda:InvokeFunction], Resource: "*" } } }
                outcome: Fail
                subjects: { whole: Fail, half: Pass }
            """
        );

    [Fact]
    public void Keys_for_oneself_are_no_escalation_and_policies_for_oneself_are() =>
        Documents(
            "require: { document: { escalationMethods: { empty: true } } }",
            """
                resources:
                  self: { document: { Version: 2012-10-17, Statement: { Effect: Allow, Action: iam:*AccessKey*, Resource: ["arn:aws:iam::*:user/${aws:username}", "arn:aws:iam::*:mfa/${aws:username}"] } } }
                  prefix: { document: { Version: 2012-10-17, Statement: { Effect: Allow, Action: iam:*AccessKey*, Resource: "arn:aws:iam::*:user/${aws:username}*" } } }
                  another: { document: { Version: 2012-10-17, Statement: { Effect: Allow, Action: iam:*AccessKey*, Resource: ["arn:aws:iam::*:user/${aws:username}", "arn:aws:iam::*:user/ada"] } } }
                  namesake: { document: { Version: 2012-10-17, Statement: { Effect: Allow, Action: iam:UpdateAssumeRolePolicy, Resource: "arn:aws:iam::*:role/${aws:username}" } } }
                  literal: { document: { Version: 2008-10-17, Statement: { Effect: Allow, Action: iam:*AccessKey*, Resource: "arn:aws:iam::*:user/${aws:username}" } } }
                  grant: { document: { Version: 2012-10-17, Statement: { Effect: Allow, Action: iam:AttachUserPolicy, Resource: "arn:aws:iam::*:user/${aws:username}" } } }
                  everybody: { document: { Version: 2012-10-17, Statement: { Effect: Allow, Action: iam:*AccessKey*, NotResource: "arn:aws:iam::*:user/${aws:username}" } } }
                outcome: Fail
                subjects: { self: Pass, prefix: Fail, another: Fail, namesake: Fail, literal: Fail, grant: Fail, everybody: Fail }
            """
        );

    [Fact]
    public void Can_takes_all_policies_of_a_principal_together() =>
        PolicyCase.Holds(
            "AWS::IAM::User",
            "forbid: { grantedAccess: { can: { action: s3:DeleteBucket } } }",
            """
                resources:
                  grouped: { groupList: [staff] }
                  denied: { groupList: [staff], userPolicyList: [{ policyName: no, policyDocument: { Version: 2012-10-17, Statement: { Effect: Deny, Action: s3:DeleteBucket, Resource: "*" } } }] }
                  bounded: { groupList: [staff], permissionsBoundary: { permissionsBoundaryArn: arn:aws:iam::111122223333:policy/fence } }
                others:
                  AWS::IAM::Group: { staff: { groupPolicyList: [{ policyName: s3, policyDocument: { Version: 2012-10-17, Statement: { Effect: Allow, Action: s3:*, Resource: "*" } } }] } }
                  AWS::IAM::Policy: { fence: { document: { Version: 2012-10-17, Statement: { Effect: Allow, Action: s3:Get*, Resource: "*" } } } }
                outcome: Fail
                subjects: { grouped: Fail, denied: Pass, bounded: Pass }
            """
        );

    [Theory]
    [InlineData("forbid: { document: { grants: { action: iam:PassRole, everyAction: iam:* } } }", "IC1031")]
    [InlineData("forbid: { document: { grants: { resource: '*' } } }", "IC1021")]
    [InlineData("forbid: { document: { grants: { action: PassRole } } }", "IC1031")]
    [InlineData("forbid: { document: { grants: { action: iam:PassRole, unles: [a] } } }", "IC1020")]
    [InlineData("forbid: { document: { grants: { action: iam:PassRole, when: { a: b } } } }", "IC1020")]
    [InlineData("forbid: { document: { denies: { action: iam:PassRole, when: a } } }", "IC1031")]
    [InlineData("forbid: { document: { denies: { action: iam:PassRole, when: { a: { b: c } } } } }", "IC1031")]
    [InlineData("forbid: { document: { grants: { action: iam:PassRole, everyResource: 'arn:aws:iam::{acount}:role/*' } } }", "IC1031")]
    [InlineData("forbid: { policyName: { grants: { action: iam:PassRole } } }", "IC2014")]
    [InlineData("forbid: { document: { can: { action: iam:PassRole } } }", "IC2014")]
    [InlineData("forbid: { document: { grantsPublicAccess: true } }", "IC2014")]
    public void Mistakes_in_questions_are_reported(string demand, string id) =>
        Assert.Equal(
            id,
            Assert
                .Single(PolicyCase.Compile("AWS::IAM::Policy", demand, "    outcome: Error").Diagnostics, d => d.Descriptor.Id == id)
                .Descriptor.Id
        );

    private static void Documents(string demand, string body) => PolicyCase.Holds("AWS::IAM::Policy", demand, body);
}
