using Amazon.Runtime;
using Amazon.SecurityToken.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Access;

/// <summary>Assumes a role, and again before the session ends. The session may do no more than its policy says, whatever the role
/// may.</summary>
internal sealed class RoleCredentials(RoleToAssume role, string sessionPolicy, ClientPool source, string region) : RefreshingAWSCredentials
{
    private static readonly TimeSpan Early = TimeSpan.FromMinutes(5);

    protected override CredentialsRefreshState GenerateNewCredentials() => GenerateNewCredentialsAsync().GetAwaiter().GetResult();

    protected override async Task<CredentialsRefreshState> GenerateNewCredentialsAsync()
    {
        PreemptExpiryTime = Early;
        var request = new AssumeRoleRequest
        {
            RoleArn = role.Arn,
            RoleSessionName = role.SessionName,
            ExternalId = role.ExternalId,
            Policy = sessionPolicy,
        };
        var response = await source.Get(AwsServices.Sts, region).AssumeRoleAsync(request).ConfigureAwait(false);
        var session = response.Credentials;
        return new CredentialsRefreshState(
            new ImmutableCredentials(session.AccessKeyId, session.SecretAccessKey, session.SessionToken),
            session.Expiration ?? throw new AmazonClientException("AWS gave a session without an end.")
        );
    }
}
