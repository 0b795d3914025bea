using System.Security.Cryptography;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Package;

namespace IamCompliance.Evidence.Signing;

/// <summary>Signs the manifest of a package, and has the signature timestamped where that is wanted.</summary>
internal sealed class PackageSigner(IEvidenceSigner signer, TimestampAuthority? authority)
{
    /// <summary>Makes the files that follow the manifest.</summary>
    /// <param name="run">The run, in canonical order.</param>
    /// <param name="manifest">What the manifest says.</param>
    /// <param name="manifestSha256">The SHA-256 of its file, lower-case hex.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyList<PackageFile>> SignAsync(
        EvidenceRun run,
        Manifest manifest,
        string manifestSha256,
        CancellationToken cancellationToken
    )
    {
        var payload = Statement.Write(run, manifest, manifestSha256, authority is not null);
        var message = DsseEnvelope.Encode(DsseEnvelope.PayloadType, payload);
        var signature = EcdsaSignature.Normalize(await signer.SignAsync(message, cancellationToken).ConfigureAwait(false));
        if (signature is null || !Verifies(message, signature))
            throw new EvidencePackageException(
                "The signing key made a signature that its own public key does not verify. Nothing was written."
            );
        var envelope = new DsseEnvelope(payload, EcdsaKey.IdOf(signer.PublicKey.Span), signature).Write();
        var files = new List<PackageFile> { File(DsseEnvelope.Path, envelope) };
        if (authority is not null)
            files.Add(File(Timestamp.Path, await authority.StampAsync(signature, cancellationToken).ConfigureAwait(false)));
        return files;
    }

    private static PackageFile File(string path, byte[] bytes) => new(path, (output, _) => output.Write(bytes));

    private bool Verifies(byte[] message, byte[] signature)
    {
        using var key = ECDsa.Create();
        key.ImportSubjectPublicKeyInfo(signer.PublicKey.Span, out _);
        return key.VerifyData(message, signature, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
    }
}
