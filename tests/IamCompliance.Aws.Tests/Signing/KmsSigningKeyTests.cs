using System.Security.Cryptography;
using System.Text.Json;
using Amazon.Runtime;
using IamCompliance.Aws.Access;
using IamCompliance.Aws.Signing;

namespace IamCompliance.Aws.Tests.Signing;

public sealed class KmsSigningKeyTests : IDisposable
{
    private const string Arn = "arn:aws:kms:eu-central-1:111122223333:alias/evidence";
    private readonly KmsStub kms = new();

    private AccountAccess Access =>
        new()
        {
            Credentials = new BasicAWSCredentials("AKIAEMULATEDSIGNER01", "an emulated secret"),
            Endpoints = new EndpointSettings
            {
                ServiceUrl = kms.Address,
                MaxAttempts = 1,
                AdaptiveRetries = false,
                CallsPerSecond = 1000,
            },
        };

    public void Dispose() => kms.Dispose();

    [Fact]
    public async Task The_digest_alone_is_sent_and_the_signature_verifies_by_the_public_key()
    {
        using var key = await KmsSigningKey.OpenAsync(Arn, Access, CancellationToken.None);
        var message = new byte[10_000];

        var signature = await key.SignAsync(message, CancellationToken.None);

        Assert.Equal(kms.Key.ExportSubjectPublicKeyInfo(), key.PublicKey.ToArray());
        Assert.True(kms.Key.VerifyData(message, signature, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence));
        Assert.Equal(["TrentService.GetPublicKey", "TrentService.Sign"], kms.Requests.Select(r => r.Operation));
        using var sign = JsonDocument.Parse(kms.Requests[1].Body);
        Assert.Equal((Arn, "DIGEST", "ECDSA_SHA_256"), (Text("KeyId"), Text("MessageType"), Text("SigningAlgorithm")));
        Assert.Equal(SHA256.HashData(message), sign.RootElement.GetProperty("Message").GetBytesFromBase64());

        string? Text(string name) => sign.RootElement.GetProperty(name).GetString();
    }

    [Fact]
    public async Task A_key_of_another_kind_is_a_setting_to_mend()
    {
        kms.KeySpec = "RSA_2048";
        var refused = await Assert.ThrowsAsync<CaptureException>(() => KmsSigningKey.OpenAsync(Arn, Access, CancellationToken.None));
        Assert.True(refused.IsSetting);
        Assert.Contains("RSA_2048", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AccessDeniedException", "allow kms:GetPublicKey and kms:Sign on the key")]
    [InlineData("NotFoundException", "check the ARN")]
    public async Task What_KMS_refuses_is_told_with_the_way_out(string code, string help)
    {
        kms.Error = code;
        var refused = await Assert.ThrowsAsync<CaptureException>(() => KmsSigningKey.OpenAsync(Arn, Access, CancellationToken.None));
        Assert.Contains(code, refused.Message, StringComparison.Ordinal);
        Assert.Contains(help, refused.Help, StringComparison.Ordinal);
    }
}
