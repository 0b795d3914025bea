using System.Text.Json;
using IamCompliance.State.Model;

namespace IamCompliance.State.Tests.Importing;

/// <summary>Reads what takes calls for each user, role or provider.</summary>
public sealed class PrincipalPartsTests
{
    private const string Devices = "iam-list-mfa-devices.ada";
    private const string LastAccessed = "iam-get-service-last-accessed-details.user.ada";
    private const string Provider = "iam-get-open-id-connect-provider.token.actions.githubusercontent.com.json";

    [Fact]
    public async Task Devices_say_of_which_kind_they_are()
    {
        using var export = new ExportFolder().Replace(
            Devices + ".json",
            "arn:aws:iam::111122223333:mfa/ada-backup",
            "arn:aws-us-gov:iam::111122223333:sms-mfa/ada"
        );
        var devices = Find(await export.ImportAsync(), ResourceTypes.User, "ada").GetProperty("mfaDevices");
        Assert.Equal(["hardware", "sms", "virtual", "fido"], devices.EnumerateArray().Select(d => d.GetProperty("kind").GetString()));
        Assert.Equal(
            """{"serialNumber":"GAHT12345678","kind":"hardware","enableDate":"2025-03-11T09:00:00Z"}""",
            JsonSerializer.Serialize(devices[0])
        );
    }

    [Fact]
    public async Task A_user_whom_the_report_shows_without_password_and_device_is_not_asked_for()
    {
        using var export = new ExportFolder();
        var state = await export.ImportAsync();
        Assert.Equal(ReadStatus.Complete, state.GetPart(PartIds.MfaDevices).Status);
        Assert.Equal(["ada"], state.GetPart(PartIds.MfaDevices).Calls.Select(c => c.Parameters["UserName"]));
        Assert.Equal("[]", JsonSerializer.Serialize(Find(state, ResourceTypes.User, "deploy").GetProperty("mfaDevices")));
    }

    [Fact]
    public async Task Without_the_report_every_user_must_be_asked_for()
    {
        using var export = new ExportFolder().Without("iam-get-credential-report.json");
        var state = await export.ImportAsync();
        Assert.Equal("Nobody asked for 1 of 2: deploy.", state.GetPart(PartIds.MfaDevices).Error!.Message);
        Assert.False(Find(state, ResourceTypes.User, "deploy").TryGetProperty("mfaDevices", out _));
    }

    [Fact]
    public async Task Nobody_is_said_to_be_without_devices_if_nobody_was_asked_for()
    {
        using var export = new ExportFolder().Without(Devices + ".json");
        var state = await export.ImportAsync();
        Assert.Equal(ReadStatus.NotCollected, state.GetPart(PartIds.MfaDevices).Status);
        Assert.False(Find(state, ResourceTypes.User, "deploy").TryGetProperty("mfaDevices", out _));
    }

    [Fact]
    public async Task Users_and_roles_say_which_services_they_used()
    {
        using var export = new ExportFolder();
        var state = await export.ImportAsync();
        const string Expected =
            """[{"serviceNamespace":"ec2"},{"serviceNamespace":"s3","lastAuthenticated":"2026-01-29T12:30:00Z","lastAuthenticatedRegion":"us-east-1"}]""";
        Assert.Equal(Expected, JsonSerializer.Serialize(Find(state, ResourceTypes.User, "ada").GetProperty("servicesLastAccessed")));
        Assert.Equal(Expected, JsonSerializer.Serialize(Find(state, ResourceTypes.Role, "shop-web").GetProperty("servicesLastAccessed")));
        Assert.Equal(5, state.GetPart(PartIds.ServiceLastAccessed).Calls.Count);
    }

    [Theory]
    [InlineData("""{"JobStatus": "IN_PROGRESS"}""", PartErrorCodes.Unfinished, "AWS was still preparing it (IN_PROGRESS)")]
    [InlineData(
        """{"JobStatus": "FAILED", "Error": {"Code": "ServiceFailure", "Message": "sorry"}}""",
        "ServiceFailure",
        "AWS could not prepare it: sorry"
    )]
    [InlineData("""{"JobStatus": "COMPLETED"}""", PartErrorCodes.Malformed, "`ServicesLastAccessed` is missing")]
    [InlineData(
        """{"JobStatus": "COMPLETED", "ServicesLastAccessed": [], "IsTruncated": true}""",
        PartErrorCodes.Truncated,
        "IsTruncated is true"
    )]
    [InlineData("{}", PartErrorCodes.Malformed, "`JobStatus` is missing")]
    public async Task What_AWS_did_not_finish_is_a_gap(string answer, string code, string problem)
    {
        using var export = new ExportFolder().With(LastAccessed + ".json", answer);
        var state = await export.ImportAsync();
        var part = state.GetPart(PartIds.ServiceLastAccessed);
        Assert.Equal(ReadStatus.Partial, part.Status);
        Assert.True(part.HasItemisedGaps);
        Assert.Equal(code, part.Error!.Code);
        Assert.Contains(problem, part.Error.Message, StringComparison.Ordinal);
        Assert.Equal(["ada"], state.Items.Where(i => i.UnreadParts.Contains(PartIds.ServiceLastAccessed)).Select(i => i.ResourceName));
    }

    [Fact]
    public async Task A_refusal_to_prepare_names_its_own_permission()
    {
        using var export = new ExportFolder().WithError(
            LastAccessed,
            "An error occurred (AccessDenied) when calling the GenerateServiceLastAccessedDetails operation: no"
        );
        Assert.Equal(
            "iam:GenerateServiceLastAccessedDetails",
            (await export.ImportPartAsync(PartIds.ServiceLastAccessed)).Error!.Permission
        );
    }

    [Fact]
    public async Task A_provider_says_whom_it_vouches_for()
    {
        using var export = new ExportFolder();
        Assert.Equal(
            """
            {"arn":"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com","url":"token.actions.githubusercontent.com","clientIdList":["sts.amazonaws.com"],"thumbprintList":["6938fd4d98bab03faadb97b34396831e3780aea1"],"createDate":"2025-01-10T08:00:00Z","tags":{"team":"shop"}}
            """.Trim(),
            JsonSerializer.Serialize(Find(await export.ImportAsync(), ResourceTypes.OidcProvider, "token.actions.githubusercontent.com"))
        );
    }

    [Fact]
    public async Task The_last_segment_of_an_issuer_stands_for_it()
    {
        using var export = new ExportFolder()
            .Replace(
                "iam-list-open-id-connect-providers.json",
                "token.actions.githubusercontent.com",
                "oidc.eks.us-east-1.amazonaws.com/id/ABCDEF"
            )
            .Without("iam-get-open-id-connect-provider.token.actions.githubusercontent.com.json")
            .With(
                "iam-get-open-id-connect-provider.ABCDEF.json",
                """{"Url": "oidc.eks.us-east-1.amazonaws.com/id/ABCDEF", "ClientIDList": ["sts.amazonaws.com"], "CreateDate": "2025-01-01T00:00:00Z"}"""
            );
        Assert.Equal(ReadStatus.Complete, (await export.ImportPartAsync(PartIds.OidcProviderDetails)).Status);
    }

    [Theory]
    [InlineData(Devices + ".json", "{}", PartIds.MfaDevices, "`MFADevices` is missing")]
    [InlineData(
        Devices + ".json",
        """{"MFADevices": [{"UserName": "bob", "SerialNumber": "s"}]}""",
        PartIds.MfaDevices,
        "is a device of `bob`, not of `ada`"
    )]
    [InlineData(
        Devices + ".json",
        """{"MFADevices": [{"UserName": "ada", "SerialNumber": "arn:aws:iam::111122223333:telepathy/ada"}]}""",
        PartIds.MfaDevices,
        "is an MFA device of an unknown kind, telepathy"
    )]
    [InlineData(Devices + ".json", """{"MFADevices": [], "IsTruncated": true}""", PartIds.MfaDevices, "IsTruncated is true")]
    [InlineData(Provider, "{}", PartIds.OidcProviderDetails, "`Url` is missing")]
    [InlineData(Provider, """{"Url": "elsewhere.example"}""", PartIds.OidcProviderDetails, "answers for `elsewhere.example`")]
    [InlineData(Provider, """{"Url": "token.actions.githubusercontent.com"}""", PartIds.OidcProviderDetails, "`ClientIDList` is missing")]
    public async Task A_broken_answer_is_a_gap(string file, string answer, string partId, string problem)
    {
        using var export = new ExportFolder().With(file, answer);
        var part = await export.ImportPartAsync(partId);
        Assert.True(part.Status is ReadStatus.Failed or ReadStatus.Partial);
        Assert.Contains(problem, part.Error!.Message, StringComparison.Ordinal);
    }

    private static JsonElement Find(AccountState state, string type, string name) =>
        state.ItemsOf(type).Single(i => i.ResourceName == name).Configuration;
}
