using IamCompliance.Assessment.Tests.Building;

namespace IamCompliance.Assessment.Tests.Derivations;

public sealed class ExposureDerivationTests
{
    private const string Vendor = "AWS: arn:aws:iam::999988887777:root";
    private const string OutsideDemand = "forbid: { trust.principals: { any: { isOutsideOrganization: true } } }";

    private const string Organization = """
              AWS::::Account: { account: { organization: { id: o-own, managementAccountId: "222233334444" } } }
        """;

    private const string Accounts = """
              AWS::Organizations::Account: { own: { id: "111122223333" }, sibling: { id: "222233334444" } }
        """;

    [Fact]
    public void Trust_in_another_account_without_external_id_is_told() =>
        PolicyCase.Holds(
            "AWS::IAM::Role",
            "forbid: { trust.principals: { any: { kind: account, isExternal: true, accountId: { matches: '^[0-9]{12}$' }, requiresExternalId: false } } }",
            $$"""
                resources:
                  open: {{Role(Vendor)}}
                  secret: {{Role(Vendor, "StringEquals: { sts:ExternalId: '12345' }")}}
                  maybe: {{Role(Vendor, "StringEqualsIfExists: { sts:ExternalId: '12345' }")}}
                  own: {{Role("AWS: '111122223333'")}}
                outcome: Fail
                subjects: { open: Fail, secret: Pass, maybe: Fail, own: Pass }
            """
        );

    [Fact]
    public void Trust_in_an_identity_provider_is_told_with_its_limits() =>
        PolicyCase.Holds(
            "AWS::IAM::Role",
            "require: { trust.principals: { all: { kind: oidcProvider, limitsSubject: true, limitsAudience: true, actions: { contains: sts:AssumeRoleWithWebIdentity }, statement: '0' } } }",
            $$"""
                resources:
                  tight: {{Oidc("repo:acme/*")}}
                  loose: {{Oidc("repo:*")}}
                outcome: Fail
                subjects: { tight: Pass, loose: Fail }
            """
        );

    [Fact]
    public void A_source_identity_counts_where_no_session_goes_without() =>
        PolicyCase.Holds(
            "AWS::IAM::Role",
            "require: { trust.principals: { all: { requiresSourceIdentity: true } } }",
            $$"""
                resources:
                  named: {{Role(Vendor, "StringEquals: { sts:SourceIdentity: ada }")}}
                  some: {{Role(Vendor, "StringLike: { sts:SourceIdentity: '*' }")}}
                  present: {{Role(Vendor, "'Null': { sts:SourceIdentity: 'false' }")}}
                  maybe: {{Role(Vendor, "StringLikeIfExists: { sts:SourceIdentity: '*' }")}}
                  other: {{Role(Vendor, "StringEquals: { sts:ExternalId: '1' }")}}
                outcome: Fail
                subjects: { named: Pass, some: Pass, present: Pass, maybe: Fail, other: Fail }
            """
        );

    [Fact]
    public void Bucket_policy_that_lets_anyone_in_is_public() =>
        PolicyCase.Holds(
            "AWS::S3::Bucket",
            "forbid: { policyAccess.isPublic: true }",
            """
                resources:
                  site: { policy: { Version: 2012-10-17, Statement: { Effect: Allow, Principal: "*", Action: s3:GetObject, Resource: arn:aws:s3:::site/* } } }
                  org: { policy: { Version: 2012-10-17, Statement: { Effect: Allow, Principal: "*", Action: s3:GetObject, Resource: arn:aws:s3:::org/*, Condition: { StringEquals: { aws:PrincipalOrgID: o-own } } } } }
                  none: {}
                outcome: Fail
                subjects: { site: Fail, org: Pass, none: Pass }
            """
        );

    [Fact]
    public void Key_policy_tells_services_that_act_for_anybody() =>
        PolicyCase.Holds(
            "AWS::KMS::Key",
            "forbid: { policyAccess.principals: { any: { kind: service, limitsSource: false } } }",
            """
                resources:
                  open: { policy: { Version: 2012-10-17, Statement: { Effect: Allow, Principal: { Service: sns.amazonaws.com }, Action: kms:*, Resource: "*" } } }
                  bound: { policy: { Version: 2012-10-17, Statement: { Effect: Allow, Principal: { Service: sns.amazonaws.com }, Action: kms:*, Resource: "*", Condition: { StringEquals: { aws:SourceAccount: "111122223333" } } } } }
                outcome: Fail
                subjects: { open: Fail, bound: Pass }
            """
        );

    [Fact]
    public void Accounts_of_the_organization_are_told_from_others() =>
        PolicyCase.Holds(
            "AWS::IAM::Role",
            OutsideDemand,
            $$"""
                resources:
                  vendor: {{Role(Vendor)}}
                  sibling: {{Role("AWS: '222233334444'")}}
                  service: {{Role("Service: ec2.amazonaws.com")}}
                others:
            {{Organization}}
            {{Accounts}}
                outcome: Fail
                subjects: { vendor: Fail, sibling: Pass, service: Pass }
            """
        );

    [Fact]
    public void Without_an_organization_every_other_account_is_outside() =>
        PolicyCase.Holds(
            "AWS::IAM::Role",
            OutsideDemand,
            $$"""
                resources: { vendor: {{Role(Vendor)}} }
                others: { AWS::::Account: { account: {} } }
                outcome: Fail
                subjects: { vendor: Fail }
            """
        );

    [Theory]
    [InlineData("organizations/accounts", Organization)]
    [InlineData("organizations/organization", "      AWS::::Account: { account: {} }")]
    public void Whether_another_account_is_outside_is_not_guessed(string unread, string others)
    {
        var result = PolicyCase.Run(
            "AWS::IAM::Role",
            OutsideDemand,
            $$"""
                parts: { {{unread}}: denied }
                resources:
                  vendor: {{Role(Vendor)}}
                  service: {{Role("Service: ec2.amazonaws.com")}}
                  anyone: {{Role("AWS: '*'")}}
                others:
            {{others}}
                outcome: Fail
                subjects: { vendor: Error, service: Pass, anyone: Fail }
            """
        );
        Assert.Null(result.Message);
    }

    [Fact]
    public void Why_nobody_can_tell_is_said()
    {
        var result = PolicyCase.Run(
            "AWS::IAM::Role",
            OutsideDemand,
            $$"""
                parts: { organizations/accounts: denied }
                resources: { vendor: {{Role(Vendor)}} }
                others:
            {{Organization}}
                outcome: Error
                subjects: { vendor: Error }
            """
        );
        Assert.Null(result.Message);
        Assert.Contains(
            "neither a condition nor the organization's list of accounts tells whether arn:aws:iam::999988887777:root is outside",
            result.Result.Summary,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_limit_to_the_organization_needs_the_organization() =>
        PolicyCase.Holds(
            "AWS::IAM::Role",
            "require: { trust.principals: { all: { isLimitedToOrganization: true } } }",
            $$"""
                parts: { organizations/organization: denied }
                resources: { all: {{Role("AWS: '*'", "StringEquals: { aws:PrincipalOrgID: o-own }")}} }
                outcome: Error
                subjects: { all: Error }
            """
        );

    [Fact]
    public void A_limit_to_the_organization_is_told() =>
        PolicyCase.Holds(
            "AWS::IAM::Role",
            "require: { trust.principals: { all: { isLimitedToOrganization: true, isOutsideOrganization: false, conditionKeys: { contains: aws:PrincipalOrgID } } } }",
            $$"""
                resources:
                  ours: {{Role("AWS: '*'", "StringEquals: { aws:PrincipalOrgID: o-own }")}}
                  theirs: {{Role("AWS: '*'", "StringEquals: { aws:PrincipalOrgID: o-other }")}}
                others:
            {{Organization}}
                outcome: Fail
                subjects: { ours: Pass, theirs: Fail }
            """
        );

    [Theory]
    [InlineData(
        "AWS::IAM::Role",
        "trust.principals: { any: { isAnyone: true } }",
        "assumeRolePolicyDocument: { Version: 2012-10-17, Statement: { Effect: Perhaps } }"
    )]
    [InlineData("AWS::S3::Bucket", "policyAccess.isPublic: true", "policy: { Version: 2012-10-17, Statement: { Effect: Perhaps } }")]
    [InlineData("AWS::IAM::Role", "trust.principals: { any: { isAnyone: true } }", "roleName: odd")]
    [InlineData("AWS::KMS::Key", "policyAccess.isPublic: true", "enabled: true")]
    public void A_policy_that_tells_nothing_is_no_proof(string type, string demand, string resource) =>
        PolicyCase.Holds(
            type,
            $"forbid: {{ {demand} }}",
            $$"""
                resources: { odd: { {{resource}} } }
                outcome: Error
                subjects: { odd: Error }
            """
        );

    [Fact]
    public void A_policy_that_was_not_read_is_no_proof() =>
        PolicyCase.Holds(
            "AWS::S3::Bucket",
            "forbid: { policyAccess.isPublic: true }",
            """
                parts: { s3/bucket-policy: denied }
                resources: { site: {} }
                outcome: Error
                subjects: { site: Error }
            """
        );

    private static string Role(string principal, string condition = "", string action = "sts:AssumeRole") =>
        $$"""{ assumeRolePolicyDocument: { Version: 2012-10-17, Statement: { Effect: Allow, Principal: { {{principal}} }, Action: {{action}}, Condition: { {{condition}} } } } }""";

    private static string Oidc(string subject) =>
        Role(
            "Federated: arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com",
            $$"""StringLike: { token.actions.githubusercontent.com:sub: "{{subject}}" }, StringEquals: { token.actions.githubusercontent.com:aud: sts.amazonaws.com }""",
            "sts:AssumeRoleWithWebIdentity"
        );
}
