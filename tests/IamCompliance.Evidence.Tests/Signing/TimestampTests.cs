using IamCompliance.Evidence.Package;
using IamCompliance.Evidence.Signing;
using IamCompliance.Evidence.Tests.Building;
using IamCompliance.Evidence.Tests.Verifying;
using IamCompliance.Evidence.Verifying;
using IamCompliance.TestKit;

namespace IamCompliance.Evidence.Tests.Signing;

public sealed class TimestampTests : IDisposable
{
    private readonly TestAuthority authority = new();

    public void Dispose() => authority.Dispose();

    [Fact]
    public async Task A_signature_is_timestamped_and_verified_offline_by_the_root_of_the_authority()
    {
        using var package = await SignedPackage.WriteAsync(authority: authority.Address);
        authority.Stop();

        var result = Verify(package);

        Assert.Empty(result.Findings);
        Assert.Equal((TimestampStatus.Verified, authority.Now), (result.Timestamp, result.TimestampInstant));
        Assert.Equal(TimestampStatus.NotTrusted, package.Verify().Timestamp);
    }

    [Fact]
    public async Task An_authority_that_nobody_vouches_for_is_a_finding()
    {
        using var package = await SignedPackage.WriteAsync(authority: authority.Address);
        using var other = new TestAuthority();

        var result = PackageVerifier.Verify(
            package.Root,
            new VerificationOptions { Key = package.Key.Public, TimestampRoots = [other.Root] }
        );

        Assert.Equal((VerificationFindingKind.Timestamp, Timestamp.Path), result.Findings.Select(f => (f.Kind, f.Path)).Single());
        Assert.Equal(SignatureStatus.Verified, result.Signature);
    }

    [Fact]
    public async Task A_timestamp_that_was_taken_away_or_is_of_another_signature_is_named()
    {
        using var package = await SignedPackage.WriteAsync(authority: authority.Address);
        using var other = await SignedPackage.WriteAsync(authority: authority.Address);
        File.Copy(other.File(Timestamp.Path), package.File(Timestamp.Path), overwrite: true);
        Assert.Equal((VerificationFindingKind.Timestamp, Timestamp.Path), Verify(package).Findings.Select(f => (f.Kind, f.Path)).Single());
        File.Delete(package.File(Timestamp.Path));
        Assert.Equal((VerificationFindingKind.Missing, Timestamp.Path), Verify(package).Findings.Select(f => (f.Kind, f.Path)).Single());
    }

    [Fact]
    public async Task A_run_that_ended_after_its_own_timestamp_had_a_wrong_clock()
    {
        authority.Now = Sample.Now.AddDays(-1);
        using var package = await SignedPackage.WriteAsync(authority: authority.Address);
        Assert.Equal((VerificationFindingKind.Clock, "run.json"), Verify(package).Findings.Select(f => (f.Kind, f.Path)).Single());
    }

    [Fact]
    public async Task An_authority_that_fails_leaves_no_package()
    {
        authority.HttpStatus = 503;
        await RefusedAsync("answers with HTTP 503");
        authority.HttpStatus = 200;
        authority.Change = _ => "<html>no</html>"u8.ToArray();
        await RefusedAsync("answers something else");
        authority.Change = _ => [0x30, 0x05, 0x30, 0x03, 0x02, 0x01, 0x02];
        await RefusedAsync("refuses");
        authority.Change = a => [.. a, .. new byte[Timestamp.MostBytes]];
        await RefusedAsync("cannot be asked");
        authority.Stop();
        await RefusedAsync("cannot be asked");
    }

    private async Task RefusedAsync(string message)
    {
        using var key = new SigningKey();
        using var folder = new TemporaryFolder();
        var target = folder.File("refused");
        var refused = await Assert.ThrowsAsync<EvidencePackageException>(() =>
            EvidencePackage.WriteAsync(
                Stories.All["pass"],
                target,
                new PackageOptions { Signer = key.Signer, TimestampAuthority = authority.Address }
            )
        );
        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(target));
    }

    private PackageVerification Verify(SignedPackage package) =>
        PackageVerifier.Verify(package.Root, new VerificationOptions { Key = package.Key.Public, TimestampRoots = [authority.Root] });
}
