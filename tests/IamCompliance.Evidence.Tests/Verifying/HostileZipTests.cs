using System.IO.Compression;
using System.Text;
using IamCompliance.Evidence.Package;
using IamCompliance.Evidence.Tests.Building;
using IamCompliance.Evidence.Verifying;

namespace IamCompliance.Evidence.Tests.Verifying;

public sealed class HostileZipTests
{
    [Theory]
    [InlineData("../outside.txt", VerificationFindingKind.UnsafePath)]
    [InlineData("/etc/passwd", VerificationFindingKind.UnsafePath)]
    [InlineData("a/../../b", VerificationFindingKind.UnsafePath)]
    [InlineData("C:\\windows\\x", VerificationFindingKind.UnsafePath)]
    [InlineData("folder/", VerificationFindingKind.Added)]
    [InlineData("RESULTS.JSON", VerificationFindingKind.Duplicate)]
    [InlineData("results.json", VerificationFindingKind.Duplicate)]
    [InlineData("notes.txt", VerificationFindingKind.Added)]
    public async Task A_name_that_no_package_has_is_named_and_nothing_is_written(string name, VerificationFindingKind kind)
    {
        using var package = await SignedPackage.WriteAsync(Stories.All["pass"]);
        using (var archive = ZipFile.Open(package.Zip, ZipArchiveMode.Update))
        using (var writer = new StreamWriter(archive.CreateEntry(name, CompressionLevel.NoCompression).Open()))
            await writer.WriteAsync(name.EndsWith('/') ? "" : "x");

        Assert.Contains(package.VerifyZip().Findings, f => f.Kind == kind && f.Path == name);
        Assert.Equal(2, Directory.GetFileSystemEntries(package.Folder).Length);
    }

    [Fact]
    public async Task A_link_is_refused()
    {
        using var package = await SignedPackage.WriteAsync(Stories.All["pass"]);
        using (var archive = ZipFile.Open(package.Zip, ZipArchiveMode.Update))
        {
            var entry = archive.CreateEntry("link", CompressionLevel.NoCompression);
            entry.ExternalAttributes = unchecked((int)0xA1FF0000);
            using var writer = new StreamWriter(entry.Open());
            await writer.WriteAsync("/etc/passwd");
        }

        Assert.Contains(package.VerifyZip().Findings, f => f is { Kind: VerificationFindingKind.Link, Path: "link" });
    }

    [Fact]
    public async Task A_bomb_is_not_unpacked()
    {
        using var package = await SignedPackage.WriteAsync(Stories.All["pass"]);
        using (var archive = ZipFile.Open(package.Zip, ZipArchiveMode.Update))
        using (var entry = archive.CreateEntry("bomb.json", CompressionLevel.SmallestSize).Open())
            await entry.WriteAsync(new byte[20_000_000]);

        Assert.Contains(package.VerifyZip().Findings, f =>
            f.Path == "bomb.json" && f.Message.Contains("is not unpacked", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_zip_file_cut_off_anywhere_is_an_error_and_no_crash()
    {
        using var package = await SignedPackage.WriteAsync(Stories.All["empty"]);
        var whole = await File.ReadAllBytesAsync(package.Zip);
        for (var length = 0; length < whole.Length; length += 1 + (whole.Length / 200))
        {
            await File.WriteAllBytesAsync(package.Zip, whole[..length]);
            Assert.False(package.VerifyZip().IsIntact);
        }
    }

    [Fact]
    public async Task A_foreign_file_in_the_place_of_the_zip_file_is_kept()
    {
        using var package = await SignedPackage.WriteAsync(Stories.All["pass"]);
        await File.WriteAllTextAsync(package.Zip, "mine");

        await Assert.ThrowsAsync<EvidencePackageException>(() =>
            EvidencePackage.WriteAsync(Stories.All["fail"], package.Root, new PackageOptions { Zip = true })
        );

        Assert.Equal("mine", await File.ReadAllTextAsync(package.Zip));
        Assert.Empty(package.Verify().Findings);
    }

    [Fact]
    public async Task The_same_run_gives_the_same_zip_file()
    {
        using var one = await SignedPackage.WriteAsync(Stories.All["hostile"], signed: false);
        using var two = await SignedPackage.WriteAsync(Stories.All["hostile"], signed: false);
        Assert.Equal(await File.ReadAllBytesAsync(one.Zip), await File.ReadAllBytesAsync(two.Zip));
    }

    [Fact]
    public async Task Another_program_unpacks_what_was_written()
    {
        using var package = await SignedPackage.WriteAsync(Stories.All["waived"]);
        var unpacked = Path.Combine(package.Folder, "unpacked");
        await ZipFile.ExtractToDirectoryAsync(package.Zip, unpacked);
        Assert.Empty(PackageVerifier.Verify(unpacked, new VerificationOptions { Key = package.Key.Public }).Findings);
    }

    [Fact]
    public void More_files_than_the_plain_format_counts_are_written_in_Zip64()
    {
        var archive = InMemory.Zip(
            Enumerable.Range(0, 70_000).Select(i => KeyValuePair.Create($"f{i:D6}", Encoding.ASCII.GetBytes($"{i}")))
        );
        using var read = new ZipArchive(new MemoryStream(archive), ZipArchiveMode.Read);
        Assert.Equal(70_000, read.Entries.Count);
        using var content = InMemory.OfZip(archive);
        Assert.Empty(content.Findings);
    }
}
