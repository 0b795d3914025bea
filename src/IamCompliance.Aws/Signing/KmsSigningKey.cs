using System.Security.Cryptography;
using Amazon.KeyManagementService;
using Amazon.KeyManagementService.Model;
using IamCompliance.Aws.Access;
using IamCompliance.Aws.Calls;
using IamCompliance.State.Model;

namespace IamCompliance.Aws.Signing;

/// <summary>
/// Is an ECDSA key on the curve P-256 that AWS KMS holds. <c>kms:Sign</c> is the one call of the product that is no Get or List: it changes
/// nothing, is made only where somebody names a KMS key to sign evidence with, and on that key alone.
/// </summary>
/// <remarks>https://docs.aws.amazon.com/kms/latest/APIReference/API_Sign.html and API_GetPublicKey.html.</remarks>
public sealed class KmsSigningKey : IDisposable
{
    private readonly ClientPool pool;
    private readonly IAmazonKeyManagementService client;
    private readonly string arn;

    private KmsSigningKey(ClientPool pool, IAmazonKeyManagementService client, string arn, byte[] publicKey)
    {
        this.pool = pool;
        this.client = client;
        this.arn = arn;
        PublicKey = publicKey;
    }

    /// <summary>Gets the public key, as DER of a SubjectPublicKeyInfo.</summary>
    public ReadOnlyMemory<byte> PublicKey { get; }

    /// <summary>Opens a key: asks for its public half, so that what is wrong with it shows before anything is signed.</summary>
    /// <param name="arn">The ARN of the key or of an alias; its region is the one that is asked.</param>
    /// <param name="access">Whose credentials are used.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="CaptureException">The key cannot be used, or is of another kind.</exception>
    public static async Task<KmsSigningKey> OpenAsync(string arn, AccountAccess access, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(arn);
        ArgumentNullException.ThrowIfNull(access);
        if (arn.Split(':') is not ["arn", _, "kms", { Length: > 0 } region, ..])
            throw new CaptureException($"`{arn}` is not the ARN of a KMS key", "give the ARN of the key or of an alias");
        var pool = new ClientPool(await CredentialSource.FindAsync(access, cancellationToken).ConfigureAwait(false), access.Endpoints);
        try
        {
            var client = pool.Get(AwsServices.Kms, region);
            var answer = await AskAsync(
                    "GetPublicKey",
                    arn,
                    () => client.GetPublicKeyAsync(new GetPublicKeyRequest { KeyId = arn }, cancellationToken),
                    cancellationToken
                )
                .ConfigureAwait(false);
            if (answer.KeyUsage != KeyUsageType.SIGN_VERIFY || answer.KeySpec != KeySpec.ECC_NIST_P256)
                throw new CaptureException(
                    $"the KMS key {arn} is a key {answer.KeySpec} for {answer.KeyUsage}",
                    "sign with a key of spec ECC_NIST_P256 and usage SIGN_VERIFY"
                );
            return new KmsSigningKey(pool, client, arn, answer.PublicKey.ToArray());
        }
        catch
        {
            pool.Dispose();
            throw;
        }
    }

    /// <summary>Signs the SHA-256 of a message; KMS sees the digest only.</summary>
    /// <returns>The signature in DER, as KMS gives it (RFC 3279, section 2.2.3).</returns>
    /// <exception cref="CaptureException">KMS does not sign.</exception>
    public async Task<byte[]> SignAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
    {
        using var digest = new MemoryStream(SHA256.HashData(message.Span));
        var request = new SignRequest
        {
            KeyId = arn,
            Message = digest,
            MessageType = MessageType.DIGEST,
            SigningAlgorithm = SigningAlgorithmSpec.ECDSA_SHA_256,
        };
        var answer = await AskAsync("Sign", arn, () => client.SignAsync(request, cancellationToken), cancellationToken)
            .ConfigureAwait(false);
        return answer.Signature.ToArray();
    }

    /// <inheritdoc />
    public void Dispose() => pool.Dispose();

    private static async Task<T> AskAsync<T>(string operation, string arn, Func<Task<T>> ask, CancellationToken cancellationToken)
    {
        try
        {
            return await ask().ConfigureAwait(false);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            var error = SdkFailure.Describe(e, operation, null);
            var code = error.Code ?? PartErrorCodes.CliError;
            var message = $"the KMS key {arn} cannot be used to sign: {error.Message.TrimEnd('.')} ({code})";
            var help =
                error.IsDenied ? "allow kms:GetPublicKey and kms:Sign on the key"
                : code is "NotFoundException" or "DisabledException" or "KMSInvalidStateException"
                    ? "check the ARN, and that the key is enabled"
                : AccessHelp.For(code, error.Message);
            throw new CaptureException(message, help, new PartError($"kms:{operation}", code, $"{message}."));
        }
    }
}
