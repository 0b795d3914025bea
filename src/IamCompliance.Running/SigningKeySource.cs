using IamCompliance.Aws.Access;
using IamCompliance.Aws.Signing;
using IamCompliance.Evidence.Signing;

namespace IamCompliance.Running;

/// <summary>Finds the signing keys of a run: files, its environment, and AWS KMS with the credentials of its environment.</summary>
public static class SigningKeySource
{
    /// <summary>Makes the source.</summary>
    /// <param name="askForMfaCode">Asks a person for the code of an MFA device; null when nobody is there.</param>
    public static SigningKeys Create(Func<string>? askForMfaCode = null) =>
        new(Environment.GetEnvironmentVariable, (arn, cancellationToken) => OpenKmsAsync(arn, askForMfaCode, cancellationToken));

    private static async Task<IEvidenceSigner> OpenKmsAsync(string arn, Func<string>? askForMfaCode, CancellationToken cancellationToken)
    {
        var key = await KmsSigningKey
            .OpenAsync(arn, new AccountAccess { AskForMfaCode = askForMfaCode }, cancellationToken)
            .ConfigureAwait(false);
        return new RemoteKeySigner(key.PublicKey, key.SignAsync, key);
    }
}
