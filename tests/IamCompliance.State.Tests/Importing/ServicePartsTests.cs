using System.Text.Json;
using IamCompliance.State.Model;

namespace IamCompliance.State.Tests.Importing;

/// <summary>Reads findings, rules of AWS Config and what they found, uses of instance profiles, and Roles Anywhere.</summary>
public sealed class ServicePartsTests
{
    private const string Compliance = "configservice-describe-compliance-by-config-rule.json";
    private const string Rotation = "kms-get-key-rotation-status.1234abcd-12ab-34cd-56ef-1234567890ab.json";
    private const string Channels = "configservice-describe-delivery-channel-status.json";

    [Fact]
    public async Task Only_active_findings_are_kept_and_know_their_analyzer()
    {
        using var export = new ExportFolder();
        var finding = Assert.Single((await export.ImportAsync()).ItemsOf(ResourceTypes.Finding));
        Assert.Equal("f1000000-0000-4000-8000-000000000001", finding.ResourceId);
        Assert.Equal("us-east-1", finding.AwsRegion);
        Assert.Equal("arn:aws:access-analyzer:us-east-1:111122223333:analyzer/shop", Text(finding, "analyzerArn"));
        Assert.Equal("ExternalAccess", Text(finding, "findingType"));
    }

    [Fact]
    public async Task Findings_of_analyzers_that_may_not_be_listed_are_denied_with_them()
    {
        using var export = new ExportFolder()
            .WithError(
                "accessanalyzer-list-analyzers",
                "An error occurred (AccessDeniedException) when calling the ListAnalyzers operation: no"
            )
            .Without("accessanalyzer-list-findings-v2.shop.json");
        var part = await export.ImportPartAsync(PartIds.Findings);
        Assert.Equal(ReadStatus.Denied, part.Status);
        Assert.Equal("access-analyzer:ListAnalyzers", part.Error!.Permission);
    }

    [Fact]
    public async Task A_refusal_of_findings_names_the_permission_which_has_another_name()
    {
        using var export = new ExportFolder().WithError(
            "accessanalyzer-list-findings-v2.shop",
            "An error occurred (AccessDeniedException) when calling the ListFindingsV2 operation: no"
        );
        var error = (await export.ImportPartAsync(PartIds.Findings)).Error!;
        Assert.Equal("access-analyzer:ListFindingsV2", error.Operation);
        Assert.Equal("access-analyzer:ListFindings", error.Permission);
    }

    [Fact]
    public async Task Findings_that_go_on_are_not_all()
    {
        using var export = new ExportFolder().Edit("accessanalyzer-list-findings-v2.shop.json", f => f["nextToken"] = "more");
        var state = await export.ImportAsync();
        Assert.Equal(ReadStatus.Partial, state.GetPart(PartIds.Findings).Status);
        Assert.Equal(PartErrorCodes.Truncated, state.GetPart(PartIds.Findings).Error!.Code);
        Assert.Single(state.ItemsOf(ResourceTypes.Finding));
    }

    [Fact]
    public async Task A_finding_that_two_analyzers_have_is_refused_once()
    {
        using var export = new ExportFolder().Edit("accessanalyzer-list-analyzers.json", a =>
        {
            var twin = a["analyzers"]![0]!.DeepClone();
            twin["arn"] = "arn:aws:access-analyzer:us-east-1:111122223333:analyzer/twin";
            twin["name"] = "twin";
            a["analyzers"]!.AsArray().Add(twin);
        });
        File.Copy(export.File("accessanalyzer-list-findings-v2.shop.json"), export.File("accessanalyzer-list-findings-v2.twin.json"));
        var part = await export.ImportPartAsync(PartIds.Findings);
        Assert.Equal(ReadStatus.Partial, part.Status);
        Assert.Contains("is listed in two answers", part.Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rules_are_joined_with_what_they_found()
    {
        using var export = new ExportFolder();
        var rules = (await export.ImportAsync()).ItemsOf(ResourceTypes.ConfigRule);
        Assert.Equal(
            """
            {"configRuleName":"securityhub-mfa","configRuleArn":"arn:aws:config:us-east-1:111122223333:config-rule/config-rule-aaaa02","configRuleId":"config-rule-aaaa02","configRuleState":"ACTIVE","source":{"owner":"AWS","sourceIdentifier":"IAM_USER_MFA_ENABLED"},"createdBy":"securityhub.amazonaws.com","complianceType":"NON_COMPLIANT"}
            """.Trim(),
            JsonSerializer.Serialize(rules[1].Configuration)
        );
        Assert.Equal("COMPLIANT", Text(rules[0], "complianceType"));
    }

    [Fact]
    public async Task Compliance_of_other_rules_than_listed_proves_nothing()
    {
        using var fewer = new ExportFolder().Edit(Compliance, c => c["ComplianceByConfigRules"]!.AsArray().RemoveAt(0));
        var part = await fewer.ImportPartAsync(PartIds.RuleCompliance);
        Assert.Equal(ReadStatus.Partial, part.Status);
        Assert.Equal(PartErrorCodes.CountMismatch, part.Error!.Code);

        using var others = new ExportFolder().Replace(Compliance, "password-policy", "another");
        Assert.Equal(PartErrorCodes.CountMismatch, (await others.ImportPartAsync(PartIds.RuleCompliance)).Error!.Code);

        using var twice = new ExportFolder().Replace(Compliance, "securityhub-mfa", "password-policy");
        Assert.Contains(
            "`password-policy` is listed twice",
            (await twice.ImportPartAsync(PartIds.RuleCompliance)).Error!.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_delivery_channel_says_how_it_delivers()
    {
        using var export = new ExportFolder();
        var channel = Assert.Single((await export.ImportAsync()).ItemsOf(ResourceTypes.DeliveryChannel));
        var status = channel.Configuration.GetProperty("status");
        Assert.Equal(
            """{"lastStatus":"Success","lastAttemptTime":"2026-01-30T21:00:00Z","lastSuccessfulTime":"2026-01-30T21:00:00Z"}""",
            JsonSerializer.Serialize(status.GetProperty("configHistoryDeliveryInfo"))
        );
        Assert.Equal("AccessDenied", status.GetProperty("configStreamDeliveryInfo").GetProperty("lastErrorCode").GetString());
    }

    [Fact]
    public async Task The_next_delivery_is_no_sign_of_when_an_export_was_made()
    {
        using var export = new ExportFolder()
            .Without("capture.json")
            .Edit(Channels, c =>
                c["DeliveryChannelsStatus"]![0]!["configSnapshotDeliveryInfo"]!["nextDeliveryTime"] = "2031-01-31T03:00:00+00:00"
            );
        Assert.Equal(2026, (await export.ImportAsync()).Header.CaptureEnd.Year);
    }

    [Fact]
    public async Task The_next_rotation_of_a_key_is_no_sign_of_when_an_export_was_made()
    {
        using var export = new ExportFolder().Edit(Rotation, c => c["NextRotationDate"] = "2027-01-10T08:00:00+00:00");
        Assert.Equal(2026, (await export.ImportAsync()).Header.CaptureEnd.Year);
    }

    [Fact]
    public async Task Roles_say_which_of_their_instance_profiles_are_in_use()
    {
        using var export = new ExportFolder();
        var state = await export.ImportAsync();
        Assert.Equal("""["arn:aws:iam::111122223333:instance-profile/shop-web"]""", Used(state, "shop-web"));
        Assert.Equal("[]", Used(state, "auditor"));

        using var disassociated = new ExportFolder().Replace(
            "ec2-describe-iam-instance-profile-associations.json",
            "associated",
            "disassociated"
        );
        Assert.Equal("[]", Used(await disassociated.ImportAsync(), "shop-web"));

        using var truncated = new ExportFolder().Edit("ec2-describe-iam-instance-profile-associations.json", a => a["NextToken"] = "more");
        Assert.Null(Used(await truncated.ImportAsync(), "shop-web"));
    }

    [Fact]
    public async Task Trust_anchors_and_profiles_say_who_is_let_in()
    {
        using var export = new ExportFolder();
        var state = await export.ImportAsync();
        var anchors = state.ItemsOf(ResourceTypes.TrustAnchor);
        Assert.Equal(
            """{"sourceType":"AWS_ACM_PCA","sourceData":{"acmPcaArn":"arn:aws:acm-pca:us-east-1:111122223333:certificate-authority/22222222-aaaa-4aaa-8aaa-aaaaaaaaaaaa"}}""",
            Raw(anchors[0], "source")
        );
        Assert.Equal("""{"sourceType":"CERTIFICATE_BUNDLE"}""", Raw(anchors[1], "source"));
        var profile = Assert.Single(state.ItemsOf(ResourceTypes.RolesAnywhereProfile));
        Assert.Equal("""["arn:aws:iam::111122223333:role/shop-web"]""", Raw(profile, "roleArns"));
        Assert.Equal(
            "s3:GetObject",
            profile.Configuration.GetProperty("sessionPolicy").GetProperty("Statement")[0].GetProperty("Action").GetString()
        );

        using var without = new ExportFolder().Edit("rolesanywhere-list-profiles.json", p => p["profiles"]![0]!["sessionPolicy"] = "");
        Assert.False(
            (await without.ImportAsync())
                .ItemsOf(ResourceTypes.RolesAnywhereProfile)[0]
                .Configuration.TryGetProperty("sessionPolicy", out _)
        );
    }

    [Theory]
    [InlineData("accessanalyzer-list-findings-v2.shop.json", "{}", PartIds.Findings, "`findings` is missing")]
    [InlineData(
        "accessanalyzer-list-findings-v2.shop.json",
        """{"findings": [{"id": "f"}]}""",
        PartIds.Findings,
        "`findings[0].status` is missing"
    )]
    [InlineData(Channels, "{}", PartIds.DeliveryChannelStatus, "`DeliveryChannelsStatus` is missing")]
    [InlineData("configservice-describe-config-rules.json", "{}", PartIds.ConfigRules, "`ConfigRules` is missing")]
    [InlineData(
        "configservice-describe-config-rules.json",
        """{"ConfigRules": [{"ConfigRuleArn": "arn:aws:config:us-east-1:999999999999:config-rule/x"}]}""",
        PartIds.ConfigRules,
        "belongs to account 999999999999"
    )]
    [InlineData(
        Compliance,
        """{"ComplianceByConfigRules": [{"ConfigRuleName": "password-policy"}]}""",
        PartIds.RuleCompliance,
        "(password-policy).Compliance` is missing"
    )]
    [InlineData(
        "ec2-describe-iam-instance-profile-associations.json",
        """{"IamInstanceProfileAssociations": [{"AssociationId": "a"}]}""",
        PartIds.InstanceProfileAssociations,
        "`IamInstanceProfileAssociations[0].IamInstanceProfile` is missing"
    )]
    [InlineData("rolesanywhere-list-trust-anchors.json", "{}", PartIds.TrustAnchors, "`trustAnchors` is missing")]
    [InlineData("rolesanywhere-list-profiles.json", """{"profiles": null}""", PartIds.RolesAnywhereProfiles, "`profiles` is missing")]
    public async Task A_broken_answer_fails_its_part(string file, string answer, string partId, string problem)
    {
        using var export = new ExportFolder().With(file, answer);
        var part = await export.ImportPartAsync(partId);
        Assert.Equal(ReadStatus.Failed, part.Status);
        Assert.Contains(problem, part.Error!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("accessanalyzer-list-analyzers.json", """{"analyzers": []}""", ResourceTypes.Finding, PartIds.Findings)]
    [InlineData("configservice-describe-config-rules.json", """{"ConfigRules": []}""", ResourceTypes.ConfigRule, PartIds.ConfigRules)]
    [InlineData(
        "ec2-describe-iam-instance-profile-associations.json",
        """{"IamInstanceProfileAssociations": []}""",
        ResourceTypes.InstanceProfileAssociation,
        PartIds.InstanceProfileAssociations
    )]
    [InlineData("rolesanywhere-list-trust-anchors.json", """{"trustAnchors": []}""", ResourceTypes.TrustAnchor, PartIds.TrustAnchors)]
    [InlineData(
        "rolesanywhere-list-profiles.json",
        """{"profiles": []}""",
        ResourceTypes.RolesAnywhereProfile,
        PartIds.RolesAnywhereProfiles
    )]
    public async Task An_empty_list_that_ends_is_complete(string file, string answer, string resourceType, string partId)
    {
        using var export = new ExportFolder().With(file, answer);
        if (partId == PartIds.Findings)
            export.Without("accessanalyzer-list-findings-v2.shop.json");
        var state = await export.ImportAsync();
        Assert.Equal(ReadStatus.Complete, state.GetPart(partId).Status);
        Assert.Empty(state.ItemsOf(resourceType));
    }

    private static string? Text(Item item, string property) => item.Configuration.GetProperty(property).GetString();

    private static string Raw(Item item, string property) => JsonSerializer.Serialize(item.Configuration.GetProperty(property));

    private static string? Used(AccountState state, string role) =>
        state
            .ItemsOf(ResourceTypes.Role)
            .Single(r => r.ResourceName == role)
            .Configuration.TryGetProperty("usedInstanceProfiles", out var used)
            ? JsonSerializer.Serialize(used)
            : null;
}
