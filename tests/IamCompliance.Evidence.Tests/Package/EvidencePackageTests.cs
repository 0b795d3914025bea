using System.Security.Cryptography;
using System.Text.Json;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Evidence.Package;
using IamCompliance.Evidence.Tests.Building;

namespace IamCompliance.Evidence.Tests.Package;

public sealed class EvidencePackageTests : IDisposable
{
    private readonly DirectoryInfo temp = Directory.CreateTempSubdirectory("evidence");

    private string Target => Path.Combine(temp.FullName, "evidence");

    public void Dispose() => temp.Delete(recursive: true);

    [Fact]
    public async Task Manifest_lists_every_other_file_with_size_and_digest()
    {
        var paths = await EvidencePackage.WriteAsync(Stories.All["waived"], Target, EvidenceFormats.All);

        using var manifest = JsonDocument.Parse(await File.ReadAllBytesAsync(paths.Manifest));
        var listed = manifest.RootElement.GetProperty("files").EnumerateArray().ToList();
        foreach (var file in listed)
        {
            var bytes = await File.ReadAllBytesAsync(Path.Combine(Target, file.GetProperty("path").GetString()!));
            Assert.Equal(bytes.Length, file.GetProperty("size").GetInt64());
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), file.GetProperty("sha256").GetString());
        }

        var names = listed.Select(f => f.GetProperty("path").GetString()!).ToList();
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
        Assert.Equal(Files().Where(f => f != "manifest.json"), names);
        Assert.Equal(new string('a', 64), manifest.RootElement.GetProperty("states")[0].GetProperty("sha256").GetString());
    }

    [Fact]
    public async Task Paths_point_at_files_that_exist()
    {
        var paths = await EvidencePackage.WriteAsync(Stories.All["pass"], Target, EvidenceFormats.All);

        Assert.All([paths.Entry, paths.ResultsJson, paths.Manifest], p => Assert.True(File.Exists(p), p));
        Assert.Contains("controls/sandbox/access-key-rotation.md", Files());
    }

    [Fact]
    public async Task Earlier_package_is_replaced_as_a_whole()
    {
        await EvidencePackage.WriteAsync(
            Sample.Run(Sample.Account("old", Sample.Result(Outcome.Pass, "ok", Sample.Passing()))),
            Target,
            EvidenceFormats.All
        );
        await EvidencePackage.WriteAsync(
            Sample.Run(Sample.Account("new", Sample.Result(Outcome.Pass, "ok", Sample.Passing()))),
            Target,
            EvidenceFormats.All
        );

        Assert.Contains("controls/new/access-key-rotation.md", Files());
        Assert.DoesNotContain("controls/old/access-key-rotation.md", Files());
        Assert.Equal([Target], Directory.GetFileSystemEntries(temp.FullName));
    }

    [Fact]
    public async Task Empty_directory_is_taken()
    {
        Directory.CreateDirectory(Target);

        await EvidencePackage.WriteAsync(Stories.All["empty"], Target, EvidenceFormats.All);

        Assert.Contains("results.json", Files());
    }

    [Theory]
    [InlineData("notes.txt", "mine")]
    [InlineData("manifest.json", "{\"name\":\"a web app\"}")]
    [InlineData("manifest.json", "not json")]
    [InlineData("manifest.json", "[1]")]
    public async Task Directory_with_other_files_is_refused_and_kept(string file, string content)
    {
        Directory.CreateDirectory(Target);
        await File.WriteAllTextAsync(Path.Combine(Target, file), content);

        var refused = await Assert.ThrowsAsync<EvidencePackageException>(() =>
            EvidencePackage.WriteAsync(Stories.All["pass"], Target, EvidenceFormats.All)
        );

        Assert.Contains("not an evidence package", refused.Message, StringComparison.Ordinal);
        Assert.Equal(content, await File.ReadAllTextAsync(Path.Combine(Target, file)));
        Assert.Equal([Target], Directory.GetFileSystemEntries(temp.FullName));
    }

    [Fact]
    public async Task File_in_the_place_of_the_directory_is_refused_and_kept()
    {
        await File.WriteAllTextAsync(Target, "mine");

        var refused = await Assert.ThrowsAsync<EvidencePackageException>(() =>
            EvidencePackage.WriteAsync(Stories.All["pass"], Target, EvidenceFormats.All)
        );

        Assert.Contains("it is a file", refused.Message, StringComparison.Ordinal);
        Assert.Equal("mine", await File.ReadAllTextAsync(Target));
    }

    [Fact]
    public async Task Cancelled_writing_leaves_the_earlier_package()
    {
        await EvidencePackage.WriteAsync(Stories.All["pass"], Target, EvidenceFormats.All);
        var before = Snapshot();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            EvidencePackage.WriteAsync(Stories.All["fail"], Target, EvidenceFormats.All, new CancellationToken(canceled: true))
        );

        Assert.Equal(before, Snapshot());
        Assert.Equal([Target], Directory.GetFileSystemEntries(temp.FullName));
    }

    [Fact]
    public async Task Failure_halfway_leaves_the_earlier_package_and_nothing_else()
    {
        await EvidencePackage.WriteAsync(Stories.All["pass"], Target, EvidenceFormats.All);
        var before = Snapshot();
        var broken = Sample.Run(Sample.Account("sandbox", Sample.Result(Outcome.Pass, null!, Sample.Passing() with { Reasons = null! })));

        await Assert.ThrowsAnyAsync<Exception>(() => EvidencePackage.WriteAsync(broken, Target, EvidenceFormats.All));

        Assert.Equal(before, Snapshot());
        Assert.Equal([Target], Directory.GetFileSystemEntries(temp.FullName));
    }

    [Fact]
    public async Task Hostile_names_stay_inside_of_the_package()
    {
        await EvidencePackage.WriteAsync(Stories.All["hostile"], Target, EvidenceFormats.All);

        Assert.Equal([Target], Directory.GetFileSystemEntries(temp.FullName));
        Assert.All(Files(), f => Assert.Matches("^[a-z0-9./_-]+$", f));
    }

    [Fact]
    public async Task Controls_whose_names_differ_by_case_only_have_a_file_each()
    {
        var results = new[] { "key", "Key", "KEY" }.Select(n => Sample.Result(Sample.Bound(name: n), Outcome.Pass, "ok", Sample.Passing()));

        await EvidencePackage.WriteAsync(Sample.Run(Sample.Account("sandbox", [.. results])), Target, EvidenceFormats.All);

        foreach (var ending in new[] { ".md", ".html" })
            Assert.Equal(
                3,
                Files().Count(f => f.StartsWith("controls/", StringComparison.Ordinal) && f.EndsWith(ending, StringComparison.Ordinal))
            );
    }

    private List<string> Files() =>
        [
            .. Directory
                .GetFiles(Target, "*", SearchOption.AllDirectories)
                .Select(f => Path.GetRelativePath(Target, f).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];

    private List<string> Snapshot() =>
        [.. Files().Select(f => $"{f} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(Path.Combine(Target, f))))}")];
}
