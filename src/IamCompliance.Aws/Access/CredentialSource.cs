using Amazon.Runtime;
using Amazon.Runtime.CredentialManagement;
using Amazon.Runtime.Credentials;
using Amazon.SecurityToken;

namespace IamCompliance.Aws.Access;

/// <summary>Finds the credentials to begin with: those given, a named profile's, or the SDK's default chain.</summary>
internal static class CredentialSource
{
    // The chain ends with the metadata service of the machine; where packets to it vanish, nobody wants to wait for all its tries.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static string? NamedByEnvironment => Environment.GetEnvironmentVariable("AWS_PROFILE") is { Length: > 0 } name ? name : null;

    /// <summary>Finds them, and has them made once: what is wrong with them shows before anything is asked with them.</summary>
    /// <exception cref="CaptureException">There are none.</exception>
    public static async Task<AWSCredentials> FindAsync(AccountAccess access, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (access.Credentials is { } given)
            return given;
        var credentials = access.Profile is { } name ? OfProfile(name) : await DefaultAsync(cancellationToken).ConfigureAwait(false);
        if (credentials is AssumeRoleAWSCredentials { Options: { MfaSerialNumber: { Length: > 0 } device } options })
        {
            options.MfaTokenCodeCallback = access.AskForMfaCode
                ?? throw new CaptureException(
                    $"the profile `{access.Profile ?? NamedByEnvironment ?? "default"}` demands a code of the "
                        + $"MFA device {device}, and nobody is there to give it",
                    "run this in a terminal, or get temporary credentials first and put them into the environment"
                );
        }

        try
        {
            await credentials.GetCredentialsAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
            return credentials;
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            throw CredentialFailure.Of(e, credentials, access.Profile ?? NamedByEnvironment);
        }
    }

    /// <summary>Says in words where credentials come from; nothing of them is in it.</summary>
    public static string Describe(AccountAccess access, AWSCredentials credentials)
    {
        var first =
            (access.Profile ?? NamedByEnvironment) is { } name ? $"the profile `{name}`"
            : credentials.GetType().Name.Replace("AWSCredentials", "", StringComparison.Ordinal) is { Length: > 0 } kind
                ? $"the default chain ({kind})"
            : "the default chain";
        return access.Role is { } role ? $"{first}, then the role {role.Arn}" : first;
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
            throw new CaptureException(
                $"the profile `{name}` gives no credentials: {CredentialFailure.Reason(e)}",
                "mend the profile in the shared AWS configuration"
            );
        }

        if (store.TryGetProfile(name, out _))
            throw new CaptureException(
                $"the profile `{name}` has no credentials",
                $"add credentials, a role or a sign-in to it: `aws configure --profile {name}` does"
            );
        var known = store.ListProfiles().Select(p => p.Name).Order(StringComparer.Ordinal).ToList();
        throw new CaptureException(
            $"there is no profile `{name}`",
            known.Count == 0 ? "there are no profiles at all; `aws configure` makes one" : $"profiles are {string.Join(", ", known)}"
        );
    }

    private static async Task<AWSCredentials> DefaultAsync(CancellationToken cancellationToken)
    {
        try
        {
            // On a thread of its own, because some links of the chain block.
            return await Task.Run(
                    () => DefaultAWSCredentialsIdentityResolver.GetCredentialsAsync(new AmazonSecurityTokenServiceConfig()),
                    cancellationToken
                )
                .WaitAsync(Patience, cancellationToken)
                .ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            throw new CaptureException(
                $"no AWS credentials were found in {Patience.TotalSeconds} seconds: the metadata service of this machine does not answer",
                $"{AccessHelp.Credentials}; AWS_EC2_METADATA_DISABLED=true leaves the metadata service out"
            );
        }
        catch (AmazonClientException)
        {
            // The SDK tells of all its links at once; of a profile that somebody named, one sentence says more.
            return NamedByEnvironment is { } named
                ? OfProfile(named)
                : throw new CaptureException("no AWS credentials were found", AccessHelp.Credentials);
        }
    }
}
