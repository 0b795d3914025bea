using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using IamCompliance.Evidence.Package;

namespace IamCompliance.Evidence.Signing;

/// <summary>Asks a time-stamping authority over HTTP (RFC 3161, section 3.4).</summary>
/// <param name="address">The address of the authority.</param>
internal sealed class TimestampAuthority(Uri address)
{
    private const int NonceLength = 8;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Has a signature timestamped.</summary>
    /// <returns>What the package holds.</returns>
    /// <exception cref="EvidencePackageException">The authority does not answer, refuses, or answers something else.</exception>
    public async Task<byte[]> StampAsync(byte[] signature, CancellationToken cancellationToken)
    {
        var request = Rfc3161TimestampRequest.CreateFromData(
            signature,
            HashAlgorithmName.SHA256,
            nonce: RandomNumberGenerator.GetBytes(NonceLength),
            requestSignerCertificates: true
        );
        var answer = await AskAsync(request.Encode(), cancellationToken).ConfigureAwait(false);
        try
        {
            var stamp = Timestamp.Wrap(request.ProcessResponse(answer, out _).AsSignedCms().Encode());
            if (Timestamp.TryRead(stamp, signature, out _))
                return stamp;
        }
        catch (CryptographicException)
        {
            throw Failure("refuses, or answers something else than was asked");
        }

        throw Failure("answers with a token that holds more than DER and one signature");
    }

    private async Task<byte[]> AskAsync(byte[] request, CancellationToken cancellationToken)
    {
        using var client = new HttpClient { Timeout = Patience, MaxResponseContentBufferSize = Timestamp.MostBytes };
        using var content = new ByteArrayContent(request);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/timestamp-query");
        try
        {
            using var answer = await client.PostAsync(address, content, cancellationToken).ConfigureAwait(false);
            if (!answer.IsSuccessStatusCode)
                throw Failure($"answers with HTTP {(int)answer.StatusCode}");
            return await answer.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (HttpRequestException e)
        {
            throw Failure($"cannot be asked: {e.GetBaseException().Message.TrimEnd('.')}");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw Failure("does not answer in time");
        }
    }

    private EvidencePackageException Failure(string what) =>
        new(
            $"The time-stamping authority at {address.Host} {what}. Nothing was written; try again, name "
                + $"another one, or leave the timestamp out."
        );
}
