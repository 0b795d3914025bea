using System.Text.Json.Nodes;
using IamCompliance.Assessment.Outcomes;

namespace IamCompliance.Controls.Tests.Verdicts;

/// <summary>What only AWS can change is out of scope of what only AWS can mend, with the reason in the ledger, and of nothing
/// else.</summary>
public sealed class ProtectedResourcesTests
{
    private const string Story = "identity-center-role-and-provider";
    private const string Details = "iam-get-account-authorization-details.json";
    private const string Provider = "AWSSSO_1234567890abcdef_DO_NOT_DELETE";
    private const string Reason = "only AWS can change them";

    // The controls about roles and SAML providers whose remedy AWS refuses for those it protects.
    private static readonly string[] Refused =
    [
        "required-managed-policy-attached",
        "role-max-session-duration",
        "role-no-inline-policies",
        "role-permissions-boundary-set",
        "role-service-access-not-stale",
        "role-tagged",
        "role-used-recently",
        "rolesanywhere-trust-scoped",
        "saml-provider-assertions-encrypted",
        "saml-provider-tagged",
        "trust-cross-account-human-mfa",
        "trust-external-account-allowlisted",
        "trust-no-anonymous-principal",
        "trust-no-deleted-principal",
        "trust-oidc-scoped",
        "trust-policy-validates-clean",
        "trust-saml-audience",
        "trust-service-confused-deputy-guard",
        "trust-source-identity-required",
        "trust-third-party-external-id",
    ];

    public static TheoryData<string> RefusedControls() => [.. Refused];

    [Fact]
    public void Every_control_that_leaves_protected_resources_out_is_listed_and_no_other() =>
        Assert.Equal(
            Refused,
            ShippedControls
                .Catalogue.Controls.Where(c => c.Exclusions.Any(e => e.Reason == Reason) && !IsServiceLinkedOnly(c.Id))
                .Select(c => c.Id)
                .Order(StringComparer.Ordinal)
        );

    [Theory]
    [InlineData("role-no-inline-policies")]
    [InlineData("role-tagged")]
    [InlineData("role-used-recently")]
    [InlineData("saml-provider-assertions-encrypted")]
    [InlineData("saml-provider-tagged")]
    [InlineData("trust-policy-validates-clean")]
    [InlineData("trust-saml-audience")]
    public async Task They_are_excluded_with_the_reason(string control)
    {
        using var export = new ExportedAccount(Story);
        var result = await export.AssessAsync(control);
        Assert.Equal(Outcome.NotApplicable, result.Outcome);
        Assert.Equal([new ExclusionCount(Reason, 1)], result.Ledger.Exclusions);
        Assert.Contains(Reason, result.Summary, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(RefusedControls))]
    public async Task No_demand_of_them_fails_on_them(string control)
    {
        using var export = new ExportedAccount(Story);
        Assert.DoesNotContain((await export.AssessAsync(control)).Subjects, s => s.Outcome is Outcome.Fail or Outcome.Pass);
    }

    [Theory]
    [InlineData("role-no-inline-policies")]
    [InlineData("role-tagged")]
    [InlineData("role-used-recently")]
    public async Task A_role_of_that_name_under_another_path_is_asked(string control)
    {
        using var export = Role(r =>
        {
            r["Path"] = "/";
            r["Arn"] = "arn:aws:iam::111122223333:role/AWSReservedSSO_View_0123456789abcdef";
        });
        var result = await export.AssessAsync(control);
        Assert.Equal(Outcome.Fail, result.Outcome);
        Assert.Empty(result.Ledger.Exclusions);
    }

    [Theory]
    [InlineData("saml-provider-assertions-encrypted")]
    [InlineData("saml-provider-tagged")]
    public async Task A_provider_of_that_name_that_no_reserved_role_uses_is_asked(string control)
    {
        using var export = Role(r =>
            r["AssumeRolePolicyDocument"]!["Statement"]![0]!["Principal"]!["Federated"] =
                "arn:aws:iam::111122223333:saml-provider/AWSSSO_fedcba0987654321_DO_NOT_DELETE"
        );
        Assert.Equal(Outcome.Fail, (await export.AssessAsync(control)).Outcome);
    }

    [Theory]
    [InlineData("saml-provider-assertions-encrypted")]
    [InlineData("saml-provider-tagged")]
    public async Task A_provider_of_another_name_that_a_reserved_role_uses_is_not(string control)
    {
        using var export = Role(r =>
            r["AssumeRolePolicyDocument"]!["Statement"]![0]!["Principal"]!["Federated"] =
                "arn:aws:iam::111122223333:saml-provider/workforce"
        );
        export
            .Change("iam-list-saml-providers.json", a =>
                a["SAMLProviderList"]![0]!["Arn"] = "arn:aws:iam::111122223333:saml-provider/workforce"
            )
            .Rename($"iam-get-saml-provider.{Provider}.json", "iam-get-saml-provider.workforce.json");
        Assert.Equal(Outcome.NotApplicable, (await export.AssessAsync(control)).Outcome);
    }

    [Fact]
    public async Task Administrators_among_them_are_asked_while_nobody_reads_their_permission_set()
    {
        using var export = Role(r =>
            r["AttachedManagedPolicies"] = new JsonArray(
                new JsonObject { ["PolicyName"] = "AdministratorAccess", ["PolicyArn"] = "arn:aws:iam::aws:policy/AdministratorAccess" }
            )
        );
        export.Change(Details, a => a["Policies"] = new JsonArray(
                JsonNode.Parse(
                    """
                    {
                      "PolicyName": "AdministratorAccess", "PolicyId": "ANPAIWMBCKSKIEE64ZLYK", "Arn": "arn:aws:iam::aws:policy/AdministratorAccess", "Path": "/", "DefaultVersionId": "v1",
                      "AttachmentCount": 1, "PermissionsBoundaryUsageCount": 0, "IsAttachable": true, "CreateDate": "2015-02-06T18:39:46+00:00", "UpdateDate": "2015-02-06T18:39:46+00:00",
                      "PolicyVersionList": [{"Document": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}, "VersionId": "v1", "IsDefaultVersion": true, "CreateDate": "2015-02-06T18:39:46+00:00"}]
                    }
                    """
                )
            ));
        var result = await export.AssessAsync("role-no-administrator-access");
        Assert.Equal(Outcome.Fail, result.Outcome);
        Assert.Empty(result.Ledger.Exclusions);
    }

    [Fact]
    public async Task What_is_excluded_is_never_more_than_what_is_out_of_scope()
    {
        using var export = new ExportedAccount(Story);
        Assert.All((await export.AssessAsync()).Controls, c =>
            Assert.True(c.Ledger.Exclusions.Sum(e => e.Count) <= c.Ledger.Excluded, c.Control.Name)
        );
    }

    private static bool IsServiceLinkedOnly(string control) =>
        control is "cross-account-role-no-read-only-access" or "cross-account-role-no-write-access" or "role-no-privilege-escalation-path";

    private static ExportedAccount Role(Action<JsonNode> change) =>
        new ExportedAccount(Story).Change(Details, answer => change(answer["RoleDetailList"]![0]!));
}
