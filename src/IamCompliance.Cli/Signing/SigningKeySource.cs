using IamCompliance.Aws.Access;
using IamCompliance.Aws.Signing;
using IamCompliance.Cli.Capturing;
using IamCompliance.Evidence.Signing;

namespace IamCompliance.Cli.Signing;

/// <summary>Finds signing keys for the command line: files, its environment, and AWS KMS with the credentials of its environment.</summary>
internal static class SigningKeySource
{
    public static SigningKeys Create() => new(Environment.GetEnvironmentVariable, OpenKmsAsync);

    private static async Task<IEvidenceSigner> OpenKmsAsync(string arn, CancellationToken cancellationToken)
    {
        var key = await KmsSigningKey.OpenAsync(arn, new AccountAccess { AskForMfaCode = MfaPrompt.Find() }, cancellationToken).ConfigureAwait(false);
        return new RemoteKeySigner(key.PublicKey, key.SignAsync, key);
    }
}
