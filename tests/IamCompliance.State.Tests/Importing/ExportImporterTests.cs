using System.Text.Json;
using IamCompliance.State.Importing;
using IamCompliance.State.Model;
using IamCompliance.TestKit;

namespace IamCompliance.State.Tests.Importing;

public sealed class ExportImporterTests
{
    private static readonly Lazy<Task<AccountState>> Tidy = new(() =>
        ExportImporter.ImportAsync(RepositoryFiles.Account("tidy-shop"), new ImportOptions())
    );

    private static readonly Dictionary<string, string[]> Secrets = new()
    {
        ["tidy-shop"] =
        [
            "FAKEFAKESEED",
            "FAKEFAKEPNG",
            "boss@tidy-shop.example",
            "oncall@tidy-shop.example",
            "+15550100",
            "boss-of-tidy-shop",
            "night@tidy-shop.example",
            "Night Watch",
            "+15550199",
            "FAKEFAKECERTIFICATE",
        ],
        ["acme-dev"] = ["FAKEFAKESEED", "FAKEFAKEPNG", "master@example.com", "webfile"],
    };

    [Fact]
    public async Task Every_part_of_the_tidy_account_is_complete()
    {
        var state = await Tidy.Value;
        Assert.Equal([], state.Parts.Where(p => p.Status != ReadStatus.Complete).Select(p => $"{p.Id}: {p.Status} {p.Error?.Message}"));
        Assert.Equal(PartRows.Ids.Count, state.Parts.Count());
        Assert.Equal([], state.Parts.SelectMany(p => p.Notes));
    }

    [Fact]
    public async Task The_tidy_account_has_one_item_of_every_type_at_least() =>
        Assert.Equal(ResourceTypes.All.Order(StringComparer.Ordinal), (await Tidy.Value).Items.Select(i => i.ResourceType).Distinct());

    [Fact]
    public async Task The_header_says_whose_account_when_and_where()
    {
        var header = (await Tidy.Value).Header;
        Assert.Equal("111122223333", header.AccountId);
        Assert.Equal("aws", header.Partition);
        Assert.Equal(TestTimes.Now, header.CaptureEnd);
        Assert.Equal(TestTimes.Now.AddMinutes(-2), header.CaptureStart);
        Assert.Equal(CaptureTimeBasis.Recorded, header.CaptureTimeBasis);
        Assert.Equal("arn:aws:sts::111122223333:assumed-role/auditor/audit", header.CallerArn);
        Assert.Equal(["us-east-1"], header.Regions);
        Assert.Equal("aws-cli-export", header.Source);
    }

    [Fact]
    public async Task A_user_is_joined_with_report_devices_and_groups()
    {
        var state = await Tidy.Value;
        AssertJson(
            """
            {"userName":"deploy","userId":"AIDAEXAMPLEDEPLOY000","arn":"arn:aws:iam::111122223333:user/machines/deploy","path":"/machines/",
             "createDate":"2025-06-01T09:00:00Z","groupList":["operators"],"attachedManagedPolicies":[],
             "userPolicyList":[{"policyName":"push","policyDocument":{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"ecr:PutImage","Resource":"arn:aws:ecr:us-east-1:111122223333:repository/shop"}]}}],
             "permissionsBoundary":{"permissionsBoundaryType":"Policy","permissionsBoundaryArn":"arn:aws:iam::111122223333:policy/shop/boundary"},
             "tags":{},"passwordEnabled":false,"mfaActive":false,
             "accessKeys":[
               {"slot":"1","status":"Active","createDate":"2026-01-05T08:00:00Z","lastUsedDate":"2026-01-30T22:00:00Z","lastUsedRegion":"us-east-1","lastUsedService":"ecr"},
               {"slot":"2","status":"Inactive","createDate":"2025-10-05T08:00:00Z"}],
             "signingCertificates":[{"slot":"1","status":"Active","createDate":"2025-11-01T08:00:00Z"}],
             "virtualMfaDevices":[],"mfaDevices":[],
             "servicesLastAccessed":[{"serviceNamespace":"ec2"},{"serviceNamespace":"s3","lastAuthenticated":"2026-01-29T12:30:00Z","lastAuthenticatedRegion":"us-east-1"}],"serviceSpecificCredentials":[{"serviceSpecificCredentialId":"ACCAEXAMPLE00001","serviceName":"bedrock.amazonaws.com","status":"Active","createDate":"2025-12-01T08:00:00Z","expirationDate":"2026-02-28T08:00:00Z"}],"sshPublicKeys":[]}
            """,
            Find(state, ResourceTypes.User, "deploy")
        );
        AssertJson(
            """[{"serialNumber":"arn:aws:iam::111122223333:mfa/ada-backup","enableDate":"2025-01-11T09:00:00Z"},{"serialNumber":"arn:aws:iam::111122223333:mfa/ada-phone","enableDate":"2025-01-11T09:00:00Z"}]""",
            Find(state, ResourceTypes.User, "ada").GetProperty("virtualMfaDevices")
        );
        AssertJson("""{"owner":"ada","team":"shop"}""", Find(state, ResourceTypes.User, "ada").GetProperty("tags"));
        AssertJson("""["ada","deploy"]""", Find(state, ResourceTypes.Group, "operators").GetProperty("members"));
    }

    [Fact]
    public async Task A_role_tells_its_owner_and_last_use()
    {
        var state = await Tidy.Value;
        var web = Find(state, ResourceTypes.Role, "shop-web");
        Assert.False(web.GetProperty("isServiceLinked").GetBoolean());
        AssertJson("""{"lastUsedDate":"2026-01-29T12:30:00Z","region":"us-east-1"}""", web.GetProperty("roleLastUsed"));
        AssertJson(
            """[{"instanceProfileName":"shop-web","arn":"arn:aws:iam::111122223333:instance-profile/shop-web"}]""",
            web.GetProperty("instanceProfileList")
        );
        var support = Find(state, ResourceTypes.Role, "AWSServiceRoleForSupport");
        Assert.True(support.GetProperty("isServiceLinked").GetBoolean());
        Assert.False(support.TryGetProperty("roleLastUsed", out _));
    }

    [Fact]
    public async Task A_policy_has_the_document_of_the_version_in_force()
    {
        var state = await Tidy.Value;
        AssertJson(
            """
            {"policyName":"boundary","policyId":"ANPAEXAMPLEBOUNDARY0","arn":"arn:aws:iam::111122223333:policy/shop/boundary","path":"/shop/",
             "description":"what the shop may do at most","isAwsManaged":false,"defaultVersionId":"v2",
             "document":{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:GetObject","ecr:PutImage"],"Resource":"*"}]},
             "attachmentCount":1,"permissionsBoundaryUsageCount":1,"isAttachable":true,"createDate":"2025-01-09T08:00:00Z","updateDate":"2025-03-01T08:00:00Z",
             "policyVersionList":[{"versionId":"v1","isDefaultVersion":false,"createDate":"2025-01-09T08:00:00Z",
              "document":{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}},{"versionId":"v2","isDefaultVersion":true,"createDate":"2025-03-01T08:00:00Z"}]}
            """,
            Find(state, ResourceTypes.Policy, "boundary")
        );
        Assert.True(Find(state, ResourceTypes.Policy, "SecurityAudit").GetProperty("isAwsManaged").GetBoolean());
    }

    [Fact]
    public async Task The_account_item_has_summary_quotas_root_and_organization()
    {
        var account = Assert.Single((await Tidy.Value).ItemsOf(ResourceTypes.Account));
        Assert.Equal("arn:aws:iam::111122223333:root", account.Arn);
        Assert.Equal("111122223333", account.ResourceId);
        var configuration = account.Configuration;
        Assert.True(configuration.GetProperty("summary").GetProperty("accountMfaEnabled").GetBoolean());
        AssertJson(
            """{"users":0.04,"groups":0.33,"roles":0.3,"policies":0.07,"instanceProfiles":0.1,"serverCertificates":5}""",
            configuration.GetProperty("quotaUse")
        );
        AssertJson("""{"mfaActive":true,"accessKeys":[],"signingCertificates":[]}""", configuration.GetProperty("root"));
        AssertJson(
            """{"id":"o-example123","featureSet":"ALL","managementAccountId":"111122223333"}""",
            configuration.GetProperty("organization")
        );
        AssertJson("""["RootCredentialsManagement","RootSessions"]""", configuration.GetProperty("organizationsFeatures"));
        AssertJson(
            """[{"regionName":"af-south-1","optInStatus":"not-opted-in"},{"regionName":"us-east-1","optInStatus":"opt-in-not-required"}]""",
            configuration.GetProperty("regions")
        );
        Assert.False(configuration.GetProperty("passwordPolicy").TryGetProperty("maxPasswordAge", out _));
    }

    [Fact]
    public async Task Trails_are_joined_with_status_selectors_bucket_and_key()
    {
        var state = await Tidy.Value;
        var trail = Find(state, ResourceTypes.Trail, "everything");
        AssertJson(
            """{"isLogging":true,"startLoggingTime":"2025-01-10T08:00:00Z","latestDeliveryTime":"2026-01-30T23:55:00Z","latestCloudWatchLogsDeliveryTime":"2026-01-30T23:56:00Z"}""",
            trail.GetProperty("status")
        );
        AssertJson(
            """[{"readWriteType":"All","includeManagementEvents":true,"excludeManagementEventSources":[]}]""",
            trail.GetProperty("eventSelectors")
        );
        Assert.True(Find(state, ResourceTypes.Bucket, "tidy-shop-trail").GetProperty("isTrailBucket").GetBoolean());
        Assert.False(Find(state, ResourceTypes.Bucket, "tidy-shop-config").GetProperty("isTrailBucket").GetBoolean());
        var key = Assert.Single(state.ItemsOf(ResourceTypes.Key)).Configuration;
        Assert.True(key.GetProperty("isTrailKey").GetBoolean());
        Assert.True(key.GetProperty("keyRotationEnabled").GetBoolean());
        Assert.Equal("2025-01-10T08:00:00.539Z", key.GetProperty("creationDate").GetString());
    }

    [Fact]
    public async Task A_bucket_without_block_public_access_is_known_to_have_none()
    {
        var state = await Tidy.Value;
        Assert.False(Find(state, ResourceTypes.Bucket, "tidy-shop-config").TryGetProperty("publicAccessBlock", out _));
        Assert.Empty(state.ItemsOf(ResourceTypes.Bucket).SelectMany(b => b.UnreadParts));
    }

    [Fact]
    public async Task The_root_users_device_is_told_from_those_of_users()
    {
        var devices = (await Tidy.Value).ItemsOf(ResourceTypes.VirtualMfaDevice);
        Assert.Equal(["ada", "ada", "<root_account>"], devices.Select(d => d.Configuration.GetProperty("userName").GetString()));
    }

    [Fact]
    public async Task An_unconfirmed_subscription_has_no_arn()
    {
        var subscriptions = (await Tidy.Value).ItemsOf(ResourceTypes.Subscription);
        var pending = Assert.Single(subscriptions, s => s.Arn is null);
        Assert.Equal("arn:aws:sns:us-east-1:111122223333:alarms:pending-sms-1", pending.ResourceId);
        AssertJson(
            """{"topicArn":"arn:aws:sns:us-east-1:111122223333:alarms","protocol":"sms","isConfirmed":false}""",
            pending.Configuration
        );
    }

    [Fact]
    public async Task Every_call_is_recorded_with_its_proof()
    {
        var calls = (await Tidy.Value).Parts.SelectMany(p => p.Calls).ToList();
        Assert.Equal(
            Directory.GetFiles(RepositoryFiles.Account("tidy-shop")).Count(f => Path.GetFileName(f) != "capture.json"),
            calls.Count
        );
        Assert.All(calls, c => Assert.Matches("^[0-9a-f]{64}$", c.BodySha256!));
        Assert.All(calls, c => Assert.NotNull(c.EndOfList));
        Assert.All(calls, c => Assert.NotNull(c.Source));
        var versioning = (await Tidy.Value).GetPart(PartIds.BucketVersioning).Calls;
        Assert.Equal(["tidy-shop-config", "tidy-shop-trail"], versioning.Select(c => c.Parameters["Bucket"]));
    }

    [Fact]
    public async Task Secrets_and_personal_data_never_enter_a_state()
    {
        foreach (
            var (story, state) in new[]
            {
                ("tidy-shop", await Tidy.Value),
                ("acme-dev", await ExportImporter.ImportAsync(RepositoryFiles.Account("acme-dev"), new ImportOptions())),
            }
        )
        {
            var input = string.Concat(Directory.GetFiles(RepositoryFiles.Account(story), "*.json").Select(File.ReadAllText));
            var text = SampleAccounts.TextOf(state);
            foreach (var secret in Secrets[story])
            {
                Assert.Contains(secret, input, StringComparison.Ordinal);
                Assert.DoesNotContain(secret, text, StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    private static JsonElement Find(AccountState state, string type, string name) =>
        Assert.Single(state.ItemsOf(type), i => i.ResourceName == name).Configuration;

    private static void AssertJson(string expected, JsonElement actual) =>
        Assert.Equal(JsonSerializer.Serialize(TestJson.Parse(expected)), JsonSerializer.Serialize(actual));
}
