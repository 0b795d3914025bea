using System.Security.Cryptography;
using IamCompliance.Evidence.Package;
using IamCompliance.Evidence.Signing;

namespace IamCompliance.Evidence.Tests.Signing;

public sealed class SigningKeysTests : IDisposable
{
    private const string Passphrase = "correct horse battery staple";
    private readonly DirectoryInfo temp = Directory.CreateTempSubdirectory("signing");
    private readonly Dictionary<string, string> variables = [];
    private readonly SigningKey key = new();

    public void Dispose()
    {
        key.Dispose();
        temp.Delete(recursive: true);
    }

    [Fact]
    public async Task Pkcs8_Sec1_and_encrypted_keys_are_the_same_key()
    {
        variables[PrivateKeyPem.PassphraseVariable] = Passphrase;
        string[] forms =
        [
            key.PrivatePem,
            key.Key.ExportECPrivateKeyPem(),
            "-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n" + key.Key.ExportECPrivateKeyPem(),
            key.Key.ExportEncryptedPkcs8PrivateKeyPem(
                Passphrase,
                new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000)
            ),
        ];
        foreach (var pem in forms)
        {
            await File.WriteAllTextAsync(Path.Combine(temp.FullName, "key.pem"), pem);
            using var signer = await OpenAsync("key.pem");
            Assert.Equal(key.Public.Id, EcdsaKey.IdOf(signer.PublicKey.Span));
        }
    }

    [Fact]
    public async Task A_key_comes_from_the_environment()
    {
        variables["RELEASE_KEY"] = key.PrivatePem;
        using var signer = await OpenAsync("env:RELEASE_KEY");
        Assert.Equal(key.Public.Id, EcdsaKey.IdOf(signer.PublicKey.Span));
    }

    [Theory]
    [InlineData("kms:arn:aws:kms:eu-central-1:111122223333:alias/evidence", "arn:aws:kms:eu-central-1:111122223333:alias/evidence")]
    [InlineData("kms:arn:aws-cn:kms:cn-north-1:111122223333:key/1234", "arn:aws-cn:kms:cn-north-1:111122223333:key/1234")]
    public async Task A_key_of_KMS_is_opened_by_its_ARN(string source, string expected)
    {
        string? opened = null;
        var keys = new SigningKeys(variables.GetValueOrDefault, (arn, _) =>
        {
            opened = arn;
            return Task.FromResult(key.Signer);
        });
        Assert.Same(key.Signer, await keys.OpenAsync(source, temp.FullName, CancellationToken.None));
        Assert.Equal(expected, opened);
    }

    [Theory]
    [InlineData("kms:alias/evidence", "no ARN")]
    [InlineData("kms:arn:aws:kms:eu-central-1:111122223333:grant/1", "no ARN")]
    [InlineData("env:NOT_SET", "`NOT_SET`, which should hold the signing key, is not set")]
    [InlineData("env:", "is not set")]
    [InlineData("absent.pem", "absent.pem` does not exist")]
    public async Task A_key_that_is_not_there_is_a_usage_error(string source, string message) =>
        Assert.Contains(
            message,
            (await Assert.ThrowsAsync<EvidenceUsageException>(() => OpenAsync(source))).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public async Task Keys_of_the_wrong_kind_are_told_apart_and_never_shown()
    {
        using var rsa = RSA.Create(2048);
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        var encrypted = key.Key.ExportEncryptedPkcs8PrivateKeyPem(
            Passphrase,
            new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000)
        );
        await RefusedAsync(rsa.ExportPkcs8PrivateKeyPem(), "no ECDSA key");
        await RefusedAsync(rsa.ExportRSAPrivateKeyPem(), "no ECDSA key");
        await RefusedAsync(other.ExportPkcs8PrivateKeyPem(), "another curve");
        await RefusedAsync(key.PublicPem, "holds no private key but a public key");
        await RefusedAsync("not a key", "holds no PEM");
        await RefusedAsync(encrypted, "is encrypted");
        variables[PrivateKeyPem.PassphraseVariable] = "wrong passphrase";
        await RefusedAsync(encrypted, "cannot be decrypted");
    }

    private async Task RefusedAsync(string pem, string message)
    {
        await File.WriteAllTextAsync(Path.Combine(temp.FullName, "key.pem"), pem);
        var refused = await Assert.ThrowsAsync<EvidenceUsageException>(() => OpenAsync("key.pem"));
        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
        Assert.All(pem.Split('\n').Where(l => l.Length > 20 && !l.StartsWith('-')).Append("wrong passphrase"), l =>
            Assert.DoesNotContain(l, refused.ToString() + refused.Help, StringComparison.Ordinal)
        );
    }

    private Task<IEvidenceSigner> OpenAsync(string source) =>
        new SigningKeys(variables.GetValueOrDefault, (_, _) => throw new InvalidOperationException()).OpenAsync(
            source,
            temp.FullName,
            CancellationToken.None
        );
}
