using System.IO.Compression;
using System.Text;
using IamCompliance.Evidence.Package;
using IamCompliance.Evidence.Signing;
using IamCompliance.Evidence.Verifying;

namespace IamCompliance.Evidence.Tests.Verifying;

/// <summary>Changes a signed and timestamped package in ten thousand ways; every one must be found, and the file named.</summary>
public sealed class TamperTests
{
    private const int Mutations = 10_000;

    [Fact]
    public async Task Ten_thousand_seeded_changes_are_found_and_their_files_named()
    {
        using var authority = new Signing.TestAuthority { BringsRoot = true };
        using var package = await SignedPackage.WriteAsync(authority: authority.Address);
        var options = new VerificationOptions { Key = package.Key.Public, TimestampRoots = [authority.Root] };
        var files = package.Files();
        Assert.Empty(PackageVerifier.Verify("untouched", InMemory.Directory(files), options).Findings);
        Assert.Empty(
            PackageVerifier
                .Verify("untouched", InMemory.OfZip(InMemory.Zip(files.OrderBy(f => f.Key, StringComparer.Ordinal))), options)
                .Findings
        );

        var missed = new List<string>();
        var kinds = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var seed = 0; seed < Mutations; seed++)
        {
            var mutation = Mutation.Draw(files, new Random(seed));
            kinds[mutation.Kind] = kinds.GetValueOrDefault(mutation.Kind) + 1;
            using var content = mutation.Archive is { } archive ? InMemory.OfZip(archive) : InMemory.Directory(mutation.Files!);
            var result = PackageVerifier.Verify("changed", content, options);
            var named = result.Findings.Select(f => f.Path).ToHashSet();
            if (result.IsIntact || !mutation.Named.All(named.Contains))
                missed.Add(
                    $"seed {seed}: {mutation.Kind} of {string.Join(", ", mutation.Named)}, found {string.Join("; ", result.Findings.Select(f => $"{f.Kind} {f.Path} {f.Message}"))}"
                );
        }

        Assert.True(missed.Count == 0, $"{missed.Count} of {Mutations} missed\n{string.Join('\n', missed.Take(20))}");
        Assert.Equal(Mutation.Kinds, kinds.Keys);
        Assert.All(kinds, k => Assert.InRange(k.Value, Mutations / Mutation.Kinds.Count / 2, Mutations));
    }

    [Fact]
    public async Task Every_byte_of_a_timestamp_counts()
    {
        using var authority = new Signing.TestAuthority { BringsRoot = true };
        using var package = await SignedPackage.WriteAsync(authority: authority.Address);
        var options = new VerificationOptions { Key = package.Key.Public, TimestampRoots = [authority.Root] };
        var files = package.Files();
        var stamp = files[Timestamp.Path];
        var random = new Random(1);
        for (var i = 0; i < stamp.Length; i++)
        {
            var changed = (byte[])stamp.Clone();
            changed[i] ^= (byte)(1 << random.Next(8));
            files[Timestamp.Path] = changed;
            Assert.True(
                PackageVerifier.Verify("changed", InMemory.Directory(files), options).Findings.Any(f => f.Path == Timestamp.Path),
                $"byte {i} of {stamp.Length}: {stamp[i]:X2} became {changed[i]:X2}"
            );
        }
    }

    [Fact]
    public async Task A_zip_file_that_somebody_packed_again_is_told_from_the_one_that_was_written()
    {
        using var package = await SignedPackage.WriteAsync();
        var files = package.Files().OrderBy(f => f.Key, StringComparer.Ordinal).ToList();
        Assert.Equal(await File.ReadAllBytesAsync(package.Zip), InMemory.Zip(files));
        foreach (var level in new[] { CompressionLevel.NoCompression, CompressionLevel.Optimal })
        {
            using var memory = new MemoryStream();
            using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
            {
                foreach (var (path, bytes) in files)
                {
                    using var entry = archive.CreateEntry(path, level).Open();
                    entry.Write(bytes);
                }
            }

            await File.WriteAllBytesAsync(package.Zip, memory.ToArray());
            Assert.Contains(package.VerifyZip().Findings, f =>
                f.Kind == VerificationFindingKind.Archive && f.Message.Contains("packed it again", StringComparison.Ordinal)
            );
        }
    }

    [Fact]
    public async Task Every_way_to_write_the_same_envelope_or_manifest_is_a_change()
    {
        using var package = await SignedPackage.WriteAsync();
        var files = package.Files();
        foreach (var path in new[] { PackageManifest.Path, DsseEnvelope.Path })
        {
            var text = Encoding.UTF8.GetString(files[path]);
            foreach (
                var other in new[]
                {
                    text + "\n",
                    text.TrimEnd(),
                    text.Replace("\n", "\r\n", StringComparison.Ordinal),
                    text.Replace("  ", "\t", StringComparison.Ordinal),
                    "\uFEFF" + text,
                    text.Replace("{\n", "{ \n", StringComparison.Ordinal),
                }
            )
            {
                var changed = new Dictionary<string, byte[]>(files) { [path] = Encoding.UTF8.GetBytes(other) };
                Assert.Contains(PackageVerifier.Verify("changed", InMemory.Directory(changed), new VerificationOptions()).Findings, f =>
                    f.Path == path
                );
            }
        }
    }
}
