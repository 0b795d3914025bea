using Amazon.ConfigService;
using Amazon.ConfigService.Model;

namespace IamCompliance.StandIns.Tests.Clients;

/// <summary>Settings of the environment; these tests run alone, because the environment belongs to the whole process.</summary>
[Collection(nameof(EnvironmentTests))]
[CollectionDefinition(nameof(EnvironmentTests), DisableParallelization = true)]
public sealed class EnvironmentTests
{
    [Theory]
    [InlineData("AWS_ENDPOINT_URL_CONFIG_SERVICE")]
    [InlineData("AWS_ENDPOINT_URL")]
    public async Task The_environment_can_name_an_endpoint(string variable)
    {
        var service = new FakeService(Answer.Json("{}"));
        Environment.SetEnvironmentVariable(variable, "http://localhost:4999");
        try
        {
            using var client = new AmazonConfigServiceClient("AKIDEXAMPLE", "secret", service.Configure(new AmazonConfigServiceConfig()));
            await client.DescribeConfigRulesAsync(new DescribeConfigRulesRequest());
        }
        finally
        {
            Environment.SetEnvironmentVariable(variable, null);
        }

        Assert.Equal("http://localhost:4999/", service.Request.Uri.ToString());
    }
}
