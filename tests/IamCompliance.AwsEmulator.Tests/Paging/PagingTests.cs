using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using Amazon.EC2;
using Amazon.EC2.Model;
using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;
using Amazon.KeyManagementService;
using Amazon.KeyManagementService.Model;
using IamCompliance.AwsEmulator.Accounts;
using IamCompliance.AwsEmulator.Synthetic;

namespace IamCompliance.AwsEmulator.Tests.Paging;

/// <summary>Lists in pages: nothing is lost, nothing comes twice, and no token works where it does not belong.</summary>
public sealed class PagingTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1000)]
    public async Task Authorization_details_go_through_their_lists_in_sequence(int pageSize)
    {
        var size = new SyntheticSize
        {
            Users = 9,
            Groups = 3,
            Roles = 4,
            Policies = 5,
        };
        await using var session = await Session.StartAsync(EmulatedAccount.Synthetic(size), o => o with { MaxPageSize = pageSize });
        using var iam = Iam(session);
        var (users, groups, roles, policies) = (
            new List<UserDetail>(),
            new List<GroupDetail>(),
            new List<RoleDetail>(),
            new List<ManagedPolicyDetail>()
        );

        await foreach (
            var page in iam
                .Paginators.GetAccountAuthorizationDetails(new GetAccountAuthorizationDetailsRequest { MaxItems = 1000 })
                .Responses
        )
        {
            users.AddRange(page.UserDetailList ?? []);
            groups.AddRange(page.GroupDetailList ?? []);
            roles.AddRange(page.RoleDetailList ?? []);
            policies.AddRange(page.Policies ?? []);
        }

        // One more policy: the one of AWS that is in use.
        Assert.Equal(
            (9, 3, 4, 6),
            (
                users.DistinctBy(u => u.Arn).Count(),
                groups.DistinctBy(g => g.Arn).Count(),
                roles.DistinctBy(r => r.Arn).Count(),
                policies.DistinctBy(p => p.Arn).Count()
            )
        );
        Assert.Equal((9, 3, 4, 6), (users.Count, groups.Count, roles.Count, policies.Count));
        Assert.Equal((22 + pageSize - 1) / pageSize, session.Emulator.Calls.Count("iam:GetAccountAuthorizationDetails"));
    }

    [Fact]
    public async Task Authorization_details_are_narrowed_to_what_is_asked_for()
    {
        await using var session = await Session.StartAsync(EmulatedAccount.Synthetic(new SyntheticSize()));
        using var iam = Iam(session);

        var answer = await iam.GetAccountAuthorizationDetailsAsync(
            new GetAccountAuthorizationDetailsRequest { Filter = ["Role", "AWSManagedPolicy"] }
        );

        Assert.Equal(10, answer.RoleDetailList.Count);
        Assert.Null(answer.UserDetailList);
        Assert.Equal("ReadOnlyAccess", Assert.Single(answer.Policies).PolicyName);
    }

    [Fact]
    public async Task Pages_are_as_long_as_the_service_makes_them()
    {
        await using var session = await Session.StartAsync(
            EmulatedAccount.Synthetic(
                new SyntheticSize
                {
                    Users = 1100,
                    Groups = 0,
                    Roles = 0,
                    Policies = 0,
                }
            )
        );
        using var iam = Iam(session);

        var byDefault = await iam.GetAccountAuthorizationDetailsAsync(new GetAccountAuthorizationDetailsRequest());
        var atMost = await iam.GetAccountAuthorizationDetailsAsync(new GetAccountAuthorizationDetailsRequest { MaxItems = 5000 });
        var asked = await iam.GetAccountAuthorizationDetailsAsync(new GetAccountAuthorizationDetailsRequest { MaxItems = 3 });

        Assert.Equal((100, 1000, 3), (byDefault.UserDetailList.Count, atMost.UserDetailList.Count, asked.UserDetailList.Count));
        Assert.True(asked.IsTruncated);
    }

    [Fact]
    public async Task Config_and_key_and_endpoint_lists_come_whole()
    {
        await using var session = await Session.StartAsync(
            new EmulatedAccount(Session.AccountId)
                .Set("kms-list-keys", List("Keys", i => $$"""{ "KeyId": "k{{i}}" }"""))
                .Set(
                    "configservice-select-resource-config",
                    List("Results", i => $$"""{ "resourceType": "AWS::SQS::Queue", "resourceId": "q{{i}}" }""")
                )
                .Set("ec2-describe-vpc-endpoints", List("VpcEndpoints", i => $$"""{ "VpcEndpointId": "vpce-{{i}}" }""")),
            o => o with { MaxPageSize = 4 }
        );
        using var kms = session.Client((c, o) => new AmazonKeyManagementServiceClient(c, o), new AmazonKeyManagementServiceConfig());
        using var config = session.Client((c, o) => new AmazonConfigServiceClient(c, o), new AmazonConfigServiceConfig());
        using var ec2 = session.Client((c, o) => new AmazonEC2Client(c, o), new AmazonEC2Config());

        Assert.Equal(10, await CountAsync(kms.Paginators.ListKeys(new ListKeysRequest()).Keys));
        Assert.Equal(
            10,
            await CountAsync(
                config
                    .Paginators.SelectResourceConfig(
                        new SelectResourceConfigRequest { Expression = "SELECT resourceId WHERE resourceType = 'AWS::SQS::Queue'" }
                    )
                    .Results
            )
        );
        Assert.Equal(10, await CountAsync(ec2.Paginators.DescribeVpcEndpoints(new DescribeVpcEndpointsRequest()).VpcEndpoints));
        Assert.Equal(9, session.Emulator.Calls.Total);
    }

    [Theory]
    [InlineData("iam", "Action=ListAccountAliases&Marker=nonsense", "ValidationError")]
    [InlineData("sns", "Action=ListSubscriptions&NextToken=bm9uc2Vuc2U%3D", "InvalidParameter")]
    public async Task A_token_nobody_gave_is_an_error(string service, string body, string code)
    {
        await using var session = await Session.StartAsync(
            ("iam-list-account-aliases", """{ "AccountAliases": ["acme"] }"""),
            ("sns-list-subscriptions", """{ "Subscriptions": [] }""")
        );

        var answer = await RawAnswer.OfAsync(RawRequest.Query(service, body), session);

        Assert.Equal((400, code), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task A_token_of_another_list_is_an_error()
    {
        await using var session = await Session.StartAsync(EmulatedAccount.Synthetic(new SyntheticSize()), o => o with { MaxPageSize = 1 });
        using var iam = Iam(session);
        var first = await iam.GetAccountAuthorizationDetailsAsync(new GetAccountAuthorizationDetailsRequest());

        var error = await Assert.ThrowsAsync<AmazonIdentityManagementServiceException>(() =>
            iam.ListVirtualMFADevicesAsync(new ListVirtualMFADevicesRequest { Marker = first.Marker })
        );

        Assert.Equal("ValidationError", error.ErrorCode);
    }

    [Fact]
    public async Task Services_last_accessed_come_in_pages_though_their_model_does_not_say_so()
    {
        await using var session = await Session.StartAsync(EmulatedAccount.Synthetic(new SyntheticSize()));
        using var iam = Iam(session);
        var job = await iam.GenerateServiceLastAccessedDetailsAsync(new() { Arn = $"arn:aws:iam::{Session.AccountId}:role/role-0001" });

        var first = await iam.GetServiceLastAccessedDetailsAsync(new() { JobId = job.JobId, MaxItems = 1 });
        var second = await iam.GetServiceLastAccessedDetailsAsync(
            new()
            {
                JobId = job.JobId,
                MaxItems = 1,
                Marker = first.Marker,
            }
        );

        Assert.Equal(["s3"], first.ServicesLastAccessed.Select(s => s.ServiceNamespace));
        Assert.Equal(["dynamodb"], second.ServicesLastAccessed.Select(s => s.ServiceNamespace));
        Assert.Equal((true, false), (first.IsTruncated, second.IsTruncated));
    }

    private static AmazonIdentityManagementServiceClient Iam(Session session) =>
        session.Client((c, o) => new AmazonIdentityManagementServiceClient(c, o), new AmazonIdentityManagementServiceConfig());

    private static string List(string name, Func<int, string> item) =>
        $$"""{ "{{name}}": [ {{string.Join(",", Enumerable.Range(0, 10).Select(item))}} ] }""";

    private static async Task<int> CountAsync<T>(IAsyncEnumerable<T> items)
    {
        var count = 0;
        await foreach (var _ in items)
            count++;
        return count;
    }
}
