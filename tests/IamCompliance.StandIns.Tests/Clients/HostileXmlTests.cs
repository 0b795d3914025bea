using System.Xml;
using Amazon.IdentityManagement;
using Amazon.Runtime;

namespace IamCompliance.StandIns.Tests.Clients;

/// <summary>Answers that are not what the service would send.</summary>
public sealed class HostileXmlTests
{
    [Theory]
    [InlineData("""<!DOCTYPE x [<!ENTITY a "aaaa">]><ListUsersResponse><ListUsersResult><Marker>&a;</Marker></ListUsersResult></ListUsersResponse>""", "DTD")]
    [InlineData("<ListUsersResponse><ListUsersResult><Users><member><UserName>ada</UserName>", "ListUsersResult")]
    [InlineData("<ListUsersResponse><ListUsersResult></ListUsersResult>", "ListUsersResponse")]
    [InlineData("<html><body>Sign in</body></html>", "ListUsersResult")]
    [InlineData("<ListUsersResponse><ListUsersResult><IsTruncated>perhaps</IsTruncated></ListUsersResult></ListUsersResponse>", "perhaps")]
    [InlineData("<ListUsersResponse><ListUsersResult><Users><member><CreateDate>yesterday</CreateDate></member></Users></ListUsersResult></ListUsersResponse>", "yesterday")]
    public async Task Xml_that_cannot_be_trusted_is_an_error_and_never_an_empty_answer(string body, string named)
    {
        var service = new FakeService(Answer.Xml(body));
        using var client = new AmazonIdentityManagementServiceClient(
            new AnonymousAWSCredentials(), service.Configure(new AmazonIdentityManagementServiceConfig()));

        var exception = await Assert.ThrowsAsync<XmlException>(() => client.ListUsersAsync());

        Assert.Contains(named, exception.Message, StringComparison.Ordinal);
    }
}
