using System.Text.Json.Nodes;
using IamCompliance.State.Model;

namespace IamCompliance.State.Tests.Importing;

public sealed class CrossCheckTests
{
    private const string Details = "iam-get-account-authorization-details.json";

    [Theory]
    [InlineData("Users", "users", PartIds.AuthorizationDetails)]
    [InlineData("Groups", "groups", PartIds.AuthorizationDetails)]
    [InlineData("Roles", "roles", PartIds.AuthorizationDetails)]
    [InlineData("Policies", "customer managed policies", PartIds.AuthorizationDetails)]
    [InlineData("ServerCertificates", "server certificates", PartIds.ServerCertificates)]
    [InlineData("Providers", "identity providers", PartIds.OidcProviders)]
    [InlineData("Providers", "identity providers", PartIds.SamlProviders)]
    public async Task A_count_that_contradicts_a_list_lowers_both(string count, string words, string partId)
    {
        using var export = new ExportFolder().Edit("iam-get-account-summary.json", s => s["SummaryMap"]![count] = 9);
        var state = await export.ImportAsync();
        foreach (var part in new[] { state.GetPart(partId), state.GetPart(PartIds.AccountSummary) })
        {
            Assert.Equal(ReadStatus.Partial, part.Status);
            Assert.Equal(PartErrorCodes.CountMismatch, part.Error!.Code);
            Assert.StartsWith($"The account summary counts 9 {words}, and the lists have ", part.Error.Message, StringComparison.Ordinal);
            Assert.False(part.HasItemisedGaps);
        }
    }

    [Fact]
    public async Task Lists_that_agree_keep_their_status()
    {
        using var export = new ExportFolder().Edit("iam-get-account-summary.json", s => s["SummaryMap"]!["ServerCertificates"] = 0);
        var state = await export.ImportAsync();
        Assert.Equal(ReadStatus.Complete, state.GetPart(PartIds.AuthorizationDetails).Status);
        Assert.Equal(ReadStatus.Complete, state.GetPart(PartIds.OidcProviders).Status);
    }

    [Fact]
    public async Task Two_contradictions_are_both_told()
    {
        using var export = new ExportFolder().Edit("iam-get-account-summary.json", s =>
            (s["SummaryMap"]!["Users"], s["SummaryMap"]!["Roles"]) = (9, 8)
        );
        var part = await export.ImportPartAsync(PartIds.AuthorizationDetails);
        Assert.StartsWith("The account summary counts 9 users", part.Error!.Message, StringComparison.Ordinal);
        Assert.StartsWith("The account summary counts 8 roles", Assert.Single(part.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_that_was_denied_is_not_compared()
    {
        using var export = new ExportFolder().WithError(
            "iam-get-account-authorization-details",
            "An error occurred (AccessDenied) when calling the GetAccountAuthorizationDetails operation: no"
        );
        var state = await export.ImportAsync();
        Assert.Equal(ReadStatus.Complete, state.GetPart(PartIds.AccountSummary).Status);
        Assert.Equal(ReadStatus.Denied, state.GetPart(PartIds.AuthorizationDetails).Status);
        Assert.Equal(ReadStatus.Complete, state.GetPart(PartIds.CredentialReport).Status);
        Assert.Equal(
            "The rows could not be compared with the list of users, which was not read to its end.",
            Assert.Single(state.GetPart(PartIds.CredentialReport).Notes)
        );
    }

    [Theory]
    [InlineData(Details, "UserDetailList", "user/ada", PartIds.AuthorizationDetails)]
    [InlineData("iam-list-virtual-mfa-devices.json", "VirtualMFADevices", "mfa/ada-phone", PartIds.VirtualMfaDevices)]
    [InlineData("iam-list-open-id-connect-providers.json", "OpenIDConnectProviderList", "oidc-provider/", PartIds.OidcProviders)]
    [InlineData("iam-list-saml-providers.json", "SAMLProviderList", "saml-provider/", PartIds.SamlProviders)]
    [InlineData("iam-list-server-certificates.json", "ServerCertificateMetadataList", "server-certificate/", PartIds.ServerCertificates)]
    public async Task Another_accounts_resources_are_refused(string file, string list, string resource, string partId)
    {
        using var export = new ExportFolder();
        Assert.NotNull(JsonNode.Parse(await File.ReadAllTextAsync(export.File(file)))![list]);
        export.Replace(file, $"arn:aws:iam::111122223333:{resource}", $"arn:aws:iam::999988887777:{resource}");
        var part = await export.ImportPartAsync(partId);
        Assert.Equal(ReadStatus.Failed, part.Status);
        Assert.Equal(PartErrorCodes.WrongAccount, part.Error!.Code);
        Assert.Contains(
            "belongs to account 999988887777, and the export is of account 111122223333",
            part.Error.Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("cloudwatch-describe-alarms.json", "alarm:root-use", PartIds.Alarms)]
    [InlineData("accessanalyzer-list-analyzers.json", "analyzer/shop", PartIds.Analyzers)]
    [InlineData("cloudtrail-describe-trails.json", "trail/everything", PartIds.Trails)]
    [InlineData("kms-list-keys.json", "key/", PartIds.Keys)]
    public async Task Another_accounts_regional_resources_are_refused(string file, string resource, string partId)
    {
        using var export = new ExportFolder().Replace(file, $":111122223333:{resource}", $":999988887777:{resource}");
        Assert.Equal(PartErrorCodes.WrongAccount, (await export.ImportPartAsync(partId)).Error!.Code);
    }

    [Fact]
    public async Task Another_accounts_report_subscription_and_endpoint_are_refused()
    {
        using var export = new ExportFolder()
            .EditReport(t => t.Replace("111122223333:user/ada", "999988887777:user/ada", StringComparison.Ordinal))
            .Edit("sns-list-subscriptions.json", s => s["Subscriptions"]![0]!["Owner"] = "999988887777")
            .Edit("ec2-describe-vpc-endpoints.json", v => v["VpcEndpoints"]![0]!["OwnerId"] = "999988887777");
        var state = await export.ImportAsync();
        Assert.Equal(PartErrorCodes.WrongAccount, state.GetPart(PartIds.CredentialReport).Error!.Code);
        Assert.Equal(PartErrorCodes.WrongAccount, state.GetPart(PartIds.Subscriptions).Error!.Code);
        Assert.Equal(PartErrorCodes.WrongAccount, state.GetPart(PartIds.VpcEndpoints).Error!.Code);
    }

    [Fact]
    public async Task What_is_no_arn_cannot_be_shown_to_be_the_accounts_own()
    {
        using var export = new ExportFolder().Edit("iam-list-saml-providers.json", s => s["SAMLProviderList"]![0]!["Arn"] = "staff");
        Assert.Equal(
            "iam-list-saml-providers.json: `staff` is not an ARN.",
            (await export.ImportPartAsync(PartIds.SamlProviders)).Error!.Message
        );
    }

    [Fact]
    public async Task The_organizations_trail_belongs_to_the_management_account()
    {
        using var export = new ExportFolder()
            .Replace("cloudtrail-describe-trails.json", ":111122223333:trail/", ":999988887777:trail/")
            .Edit("cloudtrail-describe-trails.json", t => t["trailList"]![0]!["IsOrganizationTrail"] = true);
        Assert.Equal(ReadStatus.Complete, (await export.ImportPartAsync(PartIds.Trails)).Status);
    }

    [Fact]
    public async Task A_resource_listed_twice_is_malformed()
    {
        using var export = new ExportFolder().Edit(Details, d => d["UserDetailList"]!.AsArray().Add(d["UserDetailList"]![0]!.DeepClone()));
        var part = await export.ImportPartAsync(PartIds.AuthorizationDetails);
        Assert.Equal(
            "iam-get-account-authorization-details.json: `arn:aws:iam::111122223333:user/ada` is listed twice.",
            part.Error!.Message
        );
    }

    [Theory]
    [InlineData("%7B%22Statement%22%3A%5B%5D%7D", ReadStatus.Complete, null)]
    [InlineData(
        "%7B%22Statement%22",
        ReadStatus.Failed,
        "iam-get-account-authorization-details.json: the policy document `UserDetailList[1] (deploy).UserPolicyList[0].PolicyDocument` is not JSON that can be read (line 1, byte 13)."
    )]
    public async Task Encoded_documents_are_decoded_and_broken_ones_named(string document, ReadStatus status, string? message)
    {
        using var export = new ExportFolder().Edit(Details, d =>
            d["UserDetailList"]![1]!["UserPolicyList"]![0]!["PolicyDocument"] = document
        );
        var part = await export.ImportPartAsync(PartIds.AuthorizationDetails);
        Assert.Equal(status, part.Status);
        Assert.Equal(message, part.Error?.Message);
    }

    [Fact]
    public async Task A_policy_without_a_version_in_force_is_malformed()
    {
        using var export = new ExportFolder().Edit(Details, d => d["Policies"]![0]!["PolicyVersionList"]![0]!["IsDefaultVersion"] = false);
        var part = await export.ImportPartAsync(PartIds.AuthorizationDetails);
        Assert.Equal(
            "iam-get-account-authorization-details.json: `Policies[0] (boundary)` has 0 default versions, expected one.",
            part.Error!.Message
        );
    }

    [Fact]
    public async Task A_recorder_without_status_lowers_the_status_part()
    {
        using var export = new ExportFolder().With(
            "configservice-describe-configuration-recorder-status.json",
            """{"ConfigurationRecordersStatus": []}"""
        );
        var state = await export.ImportAsync();
        Assert.Equal(PartErrorCodes.CountMismatch, state.GetPart(PartIds.RecorderStatus).Error!.Code);
        Assert.Equal(ReadStatus.Complete, state.GetPart(PartIds.Recorders).Status);
    }
}
