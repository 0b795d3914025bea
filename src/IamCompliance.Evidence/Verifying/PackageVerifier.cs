using System.Security.Cryptography;
using IamCompliance.Evidence.Package;
using IamCompliance.Evidence.Signing;

namespace IamCompliance.Evidence.Verifying;

/// <summary>Verifies evidence packages. It needs no network, and writes nothing.</summary>
public static class PackageVerifier
{
    /// <summary>Verifies a package.</summary>
    /// <param name="path">Its directory or zip file.</param>
    /// <param name="options">What it is verified with.</param>
    /// <exception cref="EvidenceUsageException">There is nothing at the path.</exception>
    public static PackageVerification Verify(string path, VerificationOptions options)
    {
        using var content = PackageContents.Open(path);
        return Verify(path, content, options);
    }

    internal static PackageVerification Verify(string package, PackageContent content, VerificationOptions options)
    {
        var findings = new List<VerificationFinding>(content.Findings);
        findings.AddRange(ItemsCheck.Check(content.Items));
        var bytes = content.Read(PackageManifest.Path, PackageContents.MostManifestBytes);
        if (bytes is null)
        {
            findings.Add(
                new VerificationFinding(
                    VerificationFindingKind.Missing,
                    PackageManifest.Path,
                    "is not there or cannot be read, so nobody knows what belongs to the package"
                )
            );
            return Result(package, findings) with
            {
                Signature = content.Items.Any(i => i.Path == DsseEnvelope.Path) ? SignatureStatus.NotChecked : SignatureStatus.Unsigned,
            };
        }

        var digest = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var manifest = ManifestReader.Read(bytes, out var problem);
        if (problem is not null)
            findings.Add(
                new VerificationFinding(
                    problem.IsUnknownVersion ? VerificationFindingKind.UnknownVersion : VerificationFindingKind.Changed,
                    PackageManifest.Path,
                    problem.Message
                )
            );
        if (manifest is not null)
            findings.AddRange(FilesCheck.Check(manifest, content));
        var header = HeaderCheck.Check(manifest, content, findings);
        var envelope = EnvelopeCheck.Check(content, digest, manifest, problem?.IsUnknownVersion == true, options.Key, findings);
        var stamp = TimestampCheck.Check(content, envelope, options.TimestampRoots, findings);
        if (
            envelope.Status == SignatureStatus.Verified
            && (stamp.Status == TimestampStatus.Verified ? stamp.Instant : header?.Finished) is { } signed
            && options.Key!.FindExpiry(signed) is { } expiry
        )
            findings.Add(new VerificationFinding(VerificationFindingKind.Key, DsseEnvelope.Path, $"the key was not valid: {expiry}"));
        if (stamp.Instant is { } instant && header is not null)
            findings.AddRange(HeaderCheck.CheckTimestamp(header, instant));
        return Result(package, findings) with
        {
            Signature = envelope.Status,
            KeyId = envelope.Envelope?.KeyId,
            Timestamp = stamp.Status,
            TimestampInstant = stamp.Instant,
            FileCount = manifest?.Files.Count,
            ManifestSha256 = digest,
            RunId = manifest?.RunId,
            Finished = header?.Finished,
            ToolVersion = manifest?.ToolVersion,
            Previous = manifest?.Previous,
        };
    }

    private static PackageVerification Result(string package, List<VerificationFinding> findings) =>
        new()
        {
            Package = package,
            Findings =
            [
                .. findings
                    .Distinct()
                    .OrderBy(f => f.Path, StringComparer.Ordinal)
                    .ThenBy(f => f.Kind)
                    .ThenBy(f => f.Message, StringComparer.Ordinal),
            ],
            Signature = SignatureStatus.Unsigned,
            Timestamp = TimestampStatus.None,
        };
}
