using System.Security.Cryptography;
using IamCompliance.Evidence.Package;

namespace IamCompliance.Evidence.Signing;

/// <summary>Makes a new key pair to sign evidence with.</summary>
public static class KeyPair
{
    /// <summary>Writes a private key that only its owner may read, and the public key beside it.</summary>
    /// <param name="path">The file of the private key, such as <c>key.pem</c>; the public key goes to <c>key.pub.pem</c>.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The file of the public key, and the id of the key.</returns>
    /// <exception cref="EvidenceUsageException">One of the files exists: a key is never overwritten.</exception>
    public static async Task<(string PublicPath, string KeyId)> WriteAsync(string path, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var file = Path.GetFullPath(path);
        var publicFile = Path.ChangeExtension(file, ".pub.pem");
        foreach (var existing in new[] { file, publicFile }.Where(Path.Exists))
            throw new EvidenceUsageException(
                $"`{existing}` exists, and a key is never overwritten",
                "name another file, or move that one away: what it signed can be verified only with it"
            );

        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        await WriteNewAsync(
                publicFile,
                key.ExportSubjectPublicKeyInfoPem(),
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead,
                cancellationToken
            )
            .ConfigureAwait(false);
        try
        {
            await WriteNewAsync(file, key.ExportPkcs8PrivateKeyPem(), UnixFileMode.UserRead | UnixFileMode.UserWrite, cancellationToken)
                .ConfigureAwait(false);
        }
        catch
        {
            // A public key whose private one was never written would only mislead.
            File.Delete(publicFile);
            throw;
        }

        return (publicFile, EcdsaKey.IdOf(key.ExportSubjectPublicKeyInfo()));
    }

    private static async Task WriteNewAsync(string path, string pem, UnixFileMode mode, CancellationToken cancellationToken)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            Share = FileShare.None,
        };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = mode;
        await using var writer = new StreamWriter(path, options);
        await writer.WriteAsync((pem + "\n").AsMemory(), cancellationToken).ConfigureAwait(false);
    }
}
