using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Package;
using IamCompliance.Evidence.Run;
using IamCompliance.Evidence.Signing;
using IamCompliance.Evidence.Tests.Building;
using IamCompliance.Evidence.Tests.Signing;
using IamCompliance.Evidence.Verifying;

namespace IamCompliance.Evidence.Tests.Verifying;

public sealed class PackageVerifierTests
{
    public static TheoryData<string> StoryNames => [.. Stories.All.Keys];

    [Theory]
    [MemberData(nameof(StoryNames))]
    public async Task What_was_written_and_signed_verifies_as_a_directory_and_as_a_zip_file(string story)
    {
        using var package = await SignedPackage.WriteAsync(Stories.All[story]);
        foreach (var result in new[] { package.Verify(), package.VerifyZip() })
        {
            Assert.Empty(result.Findings);
            Assert.Equal(SignatureStatus.Verified, result.Signature);
            Assert.Equal(package.Key.Public.Id, result.KeyId);
            Assert.Equal(Sample.Header.Id, result.RunId);
        }
    }

    [Fact]
    public async Task Unsigned_not_checked_wrongly_signed_and_signed_by_another_key_are_told_apart()
    {
        using var package = await SignedPackage.WriteAsync();
        using var unsigned = await SignedPackage.WriteAsync(signed: false);
        using var other = new SigningKey();

        var alone = PackageVerifier.Verify(unsigned.Root, new VerificationOptions());
        Assert.Equal((SignatureStatus.Unsigned, true), (alone.Signature, alone.IsIntact));
        var demanded = unsigned.Verify();
        Assert.Equal((SignatureStatus.Unsigned, false), (demanded.Signature, demanded.IsIntact));
        Assert.Contains("the package is unsigned", Assert.Single(demanded.Findings).Message, StringComparison.Ordinal);

        var open = PackageVerifier.Verify(package.Root, new VerificationOptions());
        Assert.Equal((SignatureStatus.NotChecked, true), (open.Signature, open.IsIntact));

        var foreign = package.Verify(other.Public);
        Assert.Equal(SignatureStatus.Wrong, foreign.Signature);
        Assert.Contains("and not by the one given", Assert.Single(foreign.Findings).Message, StringComparison.Ordinal);

        var envelope = DsseEnvelope.Read(await File.ReadAllBytesAsync(package.File(DsseEnvelope.Path)))!;
        var forged = EcdsaSignature.Normalize(await other.Signer.SignAsync(envelope.Message, CancellationToken.None))!;
        await File.WriteAllBytesAsync(package.File(DsseEnvelope.Path), (envelope with { Signature = forged }).Write());
        var wrong = package.Verify();
        Assert.Equal(SignatureStatus.Wrong, wrong.Signature);
        Assert.Contains("not one of its content", Assert.Single(wrong.Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changed_missing_added_and_linked_files_are_named()
    {
        using var package = await SignedPackage.WriteAsync();
        await File.AppendAllTextAsync(package.File("findings.csv"), "x");
        File.Delete(package.File("run.json"));
        await File.WriteAllTextAsync(package.File("notes.txt"), "mine");
        Directory.CreateDirectory(package.File("empty"));
        File.Delete(package.File("index.html"));
        File.CreateSymbolicLink(package.File("index.html"), "/etc/hostname");

        Assert.Equal(
            [
                (VerificationFindingKind.Added, "empty"),
                (VerificationFindingKind.Changed, "findings.csv"),
                (VerificationFindingKind.Missing, "index.html"),
                (VerificationFindingKind.Link, "index.html"),
                (VerificationFindingKind.Added, "notes.txt"),
                (VerificationFindingKind.Missing, "run.json"),
            ],
            package.Verify().Findings.Select(f => (f.Kind, f.Path!))
        );
    }

    [Fact]
    public async Task The_manifest_of_another_package_is_called_that()
    {
        using var package = await SignedPackage.WriteAsync();
        using var other = await SignedPackage.WriteAsync(
            Stories.All["fail"] with
            {
                Header = Sample.Header with { Id = new Guid("11111111-0000-5000-8000-000000000000") },
            }
        );
        File.Copy(other.File(PackageManifest.Path), package.File(PackageManifest.Path), overwrite: true);

        Assert.Contains(package.Verify().Findings, f =>
            f.Kind == VerificationFindingKind.OtherPackage
            && f.Path == PackageManifest.Path
            && f.Message.Contains("manifest of another package", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_package_of_a_later_version_is_neither_verified_nor_called_wrong()
    {
        using var package = await SignedPackage.WriteAsync(signed: false);
        var manifest = await File.ReadAllTextAsync(package.File(PackageManifest.Path));
        await File.WriteAllTextAsync(
            package.File(PackageManifest.Path),
            manifest.Replace("iamcompliance-evidence/1", "iamcompliance-evidence/2", StringComparison.Ordinal)
        );

        var result = PackageVerifier.Verify(package.Root, new VerificationOptions());

        Assert.True(result.IsOfUnknownVersion);
        Assert.Contains("`iamcompliance-evidence/2`", Assert.Single(result.Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clock_that_stood_before_the_capture_is_reported()
    {
        var run = Stories.All["pass"];
        using var package = await SignedPackage.WriteAsync(
            run with
            {
                Header = run.Header with { Started = Sample.Now.AddDays(-2), Finished = Sample.Now.AddDays(-1) },
            }
        );

        var finding = Assert.Single(package.Verify().Findings);

        Assert.Equal((VerificationFindingKind.Clock, "run.json"), (finding.Kind, finding.Path));
        Assert.Contains("captured after that, at 2026-01-31T00:00:00Z", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_says_when_its_key_was_valid()
    {
        using var package = await SignedPackage.WriteAsync();
        using var valid = Certificate(package.Key, Sample.Now.AddDays(-1), Sample.Now.AddDays(1));
        using var expired = Certificate(package.Key, Sample.Now.AddDays(-9), Sample.Now.AddDays(-8));

        Assert.Empty(package.Verify(valid).Findings);
        Assert.Equal(
            (VerificationFindingKind.Key, DsseEnvelope.Path),
            package.Verify(expired).Findings.Select(f => (f.Kind, f.Path)).Single()
        );
    }

    [Fact]
    public void Keys_of_the_wrong_kind_are_refused_with_what_they_are()
    {
        using var key = new SigningKey();
        using var rsa = RSA.Create(2048);
        using var p384 = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        Refused(key.PrivatePem, "a private key");
        Refused(rsa.ExportSubjectPublicKeyInfoPem(), "no ECDSA key");
        Refused(p384.ExportSubjectPublicKeyInfoPem(), "another curve");
        Refused("nothing", "no PEM");
        Refused("-----BEGIN PUBLIC KEY-----\nAQID\n-----END PUBLIC KEY-----", "no ECDSA key");
    }

    [Fact]
    public async Task Packages_that_follow_each_other_are_a_chain_and_a_gap_is_a_break()
    {
        using var first = await SignedPackage.WriteAsync(Of(0, null));
        using var second = await SignedPackage.WriteAsync(Of(1, PreviousPackages.Find(first.Root)) with { ToolVersion = "0.2.0" });
        using var third = await SignedPackage.WriteAsync(Of(2, PreviousPackages.Find(second.Zip)));
        var results = new[] { third, first, second }.Select(p => p.Verify(p.Key.Public)).ToList();

        var (whole, remarks) = PackageChain.Check(results);
        Assert.All(whole, p => Assert.True(p.IsIntact));
        Assert.Equal([first.Root, second.Root, third.Root], whole.Select(p => p.Package));
        Assert.Equal(2, remarks.Count(r => r.Contains("0.2.0", StringComparison.Ordinal)));

        var (gap, _) = PackageChain.Check([results[0], results[1]]);
        Assert.Equal([true, false], gap.Select(p => p.IsIntact));
        Assert.Contains("one is missing, or was changed", gap[1].Findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_newest_package_of_a_folder_is_the_one_whose_run_ended_last()
    {
        using var folder = await SignedPackage.WriteAsync(Of(1, null));
        await EvidencePackage.WriteAsync(Of(5, null), Path.Combine(folder.Folder, "a"), new PackageOptions());
        await EvidencePackage.WriteAsync(Of(3, null), Path.Combine(folder.Folder, "z"), new PackageOptions());
        Directory.CreateDirectory(Path.Combine(folder.Folder, "something else"));
        await File.WriteAllTextAsync(Path.Combine(folder.Folder, "other.zip"), "no zip");

        Assert.Equal(Of(5, null).Header.Id, PreviousPackages.Find(folder.Folder)!.RunId);
        Assert.Null(PreviousPackages.Find(Path.Combine(folder.Folder, "something else")));
        Assert.Throws<EvidenceUsageException>(() => PreviousPackages.Find(Path.Combine(folder.Folder, "nowhere")));
        await File.AppendAllTextAsync(Path.Combine(folder.Folder, "a", "run.json"), " ");
        Assert.Contains(
            "is damaged",
            Assert.Throws<EvidenceUsageException>(() => PreviousPackages.Find(folder.Folder)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Failure_of_the_signer_leaves_the_earlier_package()
    {
        using var package = await SignedPackage.WriteAsync();
        var before = await File.ReadAllTextAsync(package.File(PackageManifest.Path));
        using var other = new SigningKey();
        using var liar = new RemoteKeySigner(package.Key.Signer.PublicKey, other.Signer.SignAsync, other);

        await Assert.ThrowsAsync<EvidencePackageException>(() =>
            EvidencePackage.WriteAsync(Stories.All["fail"], package.Root, new PackageOptions { Signer = liar, Zip = true })
        );

        Assert.Equal(before, await File.ReadAllTextAsync(package.File(PackageManifest.Path)));
        Assert.Empty(package.Verify().Findings);
        Assert.Equal([package.Root, package.Zip], Directory.GetFileSystemEntries(package.Folder).Order(StringComparer.Ordinal));
    }

    private static EvidenceRun Of(int day, PreviousPackage? previous)
    {
        var run = Stories.All["pass"];
        return run with
        {
            Header = run.Header with
            {
                Id = new Guid(day, 1, 0x5000, new byte[8]),
                Finished = Sample.Now.AddDays(day).AddHours(1),
                Previous = previous,
            },
        };
    }

    private static VerificationKey Certificate(SigningKey key, DateTimeOffset from, DateTimeOffset to)
    {
        using var certificate = new CertificateRequest("CN=signer", key.Key, HashAlgorithmName.SHA256).CreateSelfSigned(from, to);
        return VerificationKey.Read(certificate.ExportCertificatePem(), "the certificate");
    }

    private static void Refused(string pem, string message) =>
        Assert.Contains(
            message,
            Assert.Throws<EvidenceUsageException>(() => VerificationKey.Read(pem, "`key`")).Message,
            StringComparison.Ordinal
        );
}
