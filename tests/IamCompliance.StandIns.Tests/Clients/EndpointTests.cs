using Amazon;
using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;
using Amazon.Organizations;
using Amazon.Organizations.Model;
using Amazon.Runtime;

namespace IamCompliance.StandIns.Tests.Clients;

/// <summary>Where requests would go, by region, partition and kind of endpoint.</summary>
public sealed class EndpointTests
{
    [Theory]
    [InlineData("eu-central-1", false, false, "https://iam.amazonaws.com/")]
    [InlineData("eu-central-1", true, false, "https://iam-fips.amazonaws.com/")]
    [InlineData("eu-central-1", false, true, "https://iam.global.api.aws/")]
    [InlineData("cn-northwest-1", false, false, "https://iam.cn-north-1.amazonaws.com.cn/")]
    [InlineData("us-gov-east-1", false, false, "https://iam.us-gov.amazonaws.com/")]
    [InlineData("us-gov-east-1", true, false, "https://iam.us-gov.amazonaws.com/")]
    public void Iam_has_one_endpoint_per_partition(string region, bool fips, bool dualStack, string expected)
    {
        using var client = new AmazonIdentityManagementServiceClient(
            new AnonymousAWSCredentials(),
            Configure(new AmazonIdentityManagementServiceConfig(), region, fips, dualStack)
        );

        Assert.Equal(expected, Normal(client.DetermineServiceOperationEndpoint(new ListUsersRequest()).URL));
    }

    [Theory]
    [InlineData("eu-central-1", false, false, "https://config.eu-central-1.amazonaws.com/")]
    [InlineData("us-east-1", true, false, "https://config-fips.us-east-1.amazonaws.com/")]
    [InlineData("us-east-1", false, true, "https://config.us-east-1.api.aws/")]
    [InlineData("us-east-1", true, true, "https://config-fips.us-east-1.api.aws/")]
    [InlineData("us-gov-west-1", true, false, "https://config.us-gov-west-1.amazonaws.com/")]
    [InlineData("cn-north-1", false, false, "https://config.cn-north-1.amazonaws.com.cn/")]
    [InlineData("cn-north-1", false, true, "https://config.cn-north-1.api.amazonwebservices.com.cn/")]
    public void Config_has_an_endpoint_per_region(string region, bool fips, bool dualStack, string expected)
    {
        using var client = new AmazonConfigServiceClient(
            new AnonymousAWSCredentials(),
            Configure(new AmazonConfigServiceConfig(), region, fips, dualStack)
        );

        Assert.Equal(expected, Normal(client.DetermineServiceOperationEndpoint(new DescribeConfigRulesRequest()).URL));
    }

    [Theory]
    [InlineData("eu-central-1", "https://organizations.us-east-1.amazonaws.com/")]
    [InlineData("cn-north-1", "https://organizations.cn-northwest-1.amazonaws.com.cn/")]
    [InlineData("us-gov-east-1", "https://organizations.us-gov-west-1.amazonaws.com/")]
    public void Organizations_has_one_endpoint_per_partition(string region, string expected)
    {
        using var client = new AmazonOrganizationsClient(
            new AnonymousAWSCredentials(),
            Configure(new AmazonOrganizationsConfig(), region, false, false)
        );

        Assert.Equal(expected, Normal(client.DetermineServiceOperationEndpoint(new ListAccountsRequest()).URL));
    }

    [Fact]
    public async Task An_own_endpoint_is_used_as_given_and_signed_for_the_region()
    {
        var service = new FakeService(Answer.Xml("<ListUsersResponse><ListUsersResult/></ListUsersResponse>"));
        var config = service.Configure(new AmazonIdentityManagementServiceConfig());
        config.ServiceURL = "http://localhost:4566";
        config.AuthenticationRegion = "eu-west-1";
        using var client = new AmazonIdentityManagementServiceClient("AKIDEXAMPLE", "secret", config);

        await client.ListUsersAsync();

        Assert.Equal("http://localhost:4566/", service.Request.Uri.ToString());
        Assert.Contains("/eu-west-1/iam/aws4_request", service.Request.Headers["Authorization"], StringComparison.Ordinal);
    }

    [Fact]
    public void Fips_and_an_own_endpoint_exclude_each_other()
    {
        var config = Configure(new AmazonConfigServiceConfig(), "us-east-1", fips: true, dualStack: false);
        config.ServiceURL = "http://localhost:4566";
        using var client = new AmazonConfigServiceClient(new AnonymousAWSCredentials(), config);

        Assert.Throws<AmazonClientException>(() => client.DetermineServiceOperationEndpoint(new DescribeConfigRulesRequest()));
    }

    [Fact]
    public void A_client_can_be_made_from_its_interface()
    {
        var config = Default<IAmazonConfigService>();

        Assert.IsType<AmazonConfigServiceConfig>(config);
    }

    private static ClientConfig Default<T>()
        where T : IAmazonService => T.CreateDefaultClientConfig();

    private static T Configure<T>(T config, string region, bool fips, bool dualStack)
        where T : ClientConfig
    {
        config.RegionEndpoint = RegionEndpoint.GetBySystemName(region);
        config.UseFIPSEndpoint = fips;
        config.UseDualstackEndpoint = dualStack;
        return config;
    }

    private static string Normal(string url) => url.EndsWith('/') ? url : url + "/";
}
