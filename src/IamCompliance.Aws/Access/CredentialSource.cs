using Amazon.Runtime;
using Amazon.Runtime.CredentialManagement;
using Amazon.Runtime.Credentials;
using Amazon.SecurityToken;

namespace IamCompliance.Aws.Access;

/// <summary>Finds the credentials to begin with: those given, a named profile's, or the SDK's default chain.</summary>
internal static class CredentialSource
{
    public static async Task<AWSCredentials> FindAsync(AccountAccess access, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (access.Credentials is { } given)
            return given;
        var credentials = access.Profile is { } name ? OfProfile(name) : await DefaultAsync().ConfigureAwait(false);
        if (credentials is AssumeRoleAWSCredentials { Options: { MfaSerialNumber: { Length: > 0 } device } options })
        {
            options.MfaTokenCodeCallback = access.AskForMfaCode ?? throw new CaptureException(
                $"the profile `{access.Profile ?? "default"}` demands a code of the MFA device {device}, and nobody is there to give it",
                "run this in a terminal, or get temporary credentials first and put them into the environment");
        }

        return credentials;
    }

    private static AWSCredentials OfProfile(string name)
    {
        var store = new CredentialProfileStoreChain();
        try
        {
            if (store.TryGetAWSCredentials(name, out var credentials))
                return credentials;
        }
        catch (Exception e) when (e is AmazonClientException or ArgumentException or InvalidOperationException)
        {
            throw new CaptureException($"the profile `{name}` gives no credentials: {e.Message}", "mend the profile in the shared AWS configuration");
        }

        if (store.TryGetProfile(name, out _))
            throw new CaptureException($"the profile `{name}` has no credentials", "add credentials, a role or a sign-in to it: `aws configure --profile` does");
        var known = store.ListProfiles().Select(p => p.Name).Order(StringComparer.Ordinal).ToList();
        throw new CaptureException(
            $"there is no profile `{name}`",
            known.Count == 0 ? "there are no profiles at all; `aws configure` makes one" : $"profiles are {string.Join(", ", known)}");
    }

    private static async Task<AWSCredentials> DefaultAsync()
    {
        try
        {
            return await DefaultAWSCredentialsIdentityResolver.GetCredentialsAsync(new AmazonSecurityTokenServiceConfig()).ConfigureAwait(false);
        }
        catch (AmazonClientException e)
        {
            throw new CaptureException(
                $"no AWS credentials were found: {e.Message.Split('\n')[0].Trim()}",
                "set AWS_PROFILE or --profile, sign in with `aws sso login`, or put credentials into the environment");
        }
    }
}
