using System.Net;
using System.Xml;
using Amazon.IdentityManagement;
using Amazon.Runtime;
using IamCompliance.StandIns.Tests.Clients;

namespace IamCompliance.StandIns.Tests.Differences;

/// <summary>Answers that are not what the service would send.</summary>
public sealed class HostileXmlTests
{
    [Theory]
    [InlineData(
        """<!DOCTYPE x [<!ENTITY a "aaaa">]><ListUsersResponse><ListUsersResult><Marker>&a;</Marker></ListUsersResult></ListUsersResponse>""",
        "DTD"
    )]
    [InlineData("<ListUsersResponse><ListUsersResult><Users><member><UserName>ada</UserName>", "ListUsersResult")]
    [InlineData("<ListUsersResponse><ListUsersResult></ListUsersResult>", "ListUsersResponse")]
    [InlineData("<html><body>Sign in</body></html>", "ListUsersResult")]
    [InlineData("<ListUsersResponse><ListUsersResult><IsTruncated>perhaps</IsTruncated></ListUsersResult></ListUsersResponse>", "perhaps")]
    [InlineData(
        "<ListUsersResponse><ListUsersResult><Users><member><CreateDate>yesterday</CreateDate></member></Users></ListUsersResult></ListUsersResponse>",
        "yesterday"
    )]
    public async Task Xml_that_cannot_be_trusted_is_an_error_and_never_an_empty_answer(string body, string named)
    {
        var service = new FakeService(Answer.Xml(body));
        using var client = new AmazonIdentityManagementServiceClient(
            new AnonymousAWSCredentials(),
            service.Configure(new AmazonIdentityManagementServiceConfig())
        );

        var exception = await Assert.ThrowsAsync<XmlException>(() => client.ListUsersAsync());

        Assert.Contains(named, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html><body>Bad gateway</body></html>")]
    public async Task An_error_without_a_readable_body_is_the_base_exception_with_its_status(string body)
    {
        var service = new FakeService(Answer.Xml(body, HttpStatusCode.Forbidden));
        using var client = new AmazonIdentityManagementServiceClient(
            new AnonymousAWSCredentials(),
            service.Configure(new AmazonIdentityManagementServiceConfig())
        );

        var exception = await Assert.ThrowsAsync<AmazonIdentityManagementServiceException>(() => client.ListUsersAsync());

        Assert.Equal(HttpStatusCode.Forbidden, exception.StatusCode);
    }
}
