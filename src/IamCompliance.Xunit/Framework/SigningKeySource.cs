using IamCompliance.Aws.Access;
using IamCompliance.Aws.Signing;
using IamCompliance.Evidence.Signing;

namespace IamCompliance.Xunit.Framework;

/// <summary>Finds signing keys for a test run: files, its environment, and AWS KMS with the credentials of its environment.</summary>
internal static class SigningKeySource
{
    /// <summary>Makes the source.</summary>
    public static SigningKeys Create() => new(Environment.GetEnvironmentVariable, OpenKmsAsync);

    private static async Task<IEvidenceSigner> OpenKmsAsync(string arn, CancellationToken cancellationToken)
    {
        var key = await KmsSigningKey.OpenAsync(arn, new AccountAccess(), cancellationToken);
        return new RemoteKeySigner(key.PublicKey, key.SignAsync, key);
    }
}
