using System.Security.Cryptography;
using System.Text.Json;
using IamCompliance.Evidence.Package;
using IamCompliance.Evidence.Results;
using IamCompliance.Evidence.Run;
using IamCompliance.History.Observed;

namespace IamCompliance.History.Reading;

/// <summary>Reads packages. What a package says counts only if its results are those its manifest names.</summary>
public sealed class PackageReader(Detail detail)
{
    private readonly TextPool texts = new();

    /// <summary>Reads the digest that names a package, and nothing else of it.</summary>
    /// <exception cref="HistoryException">It cannot be read.</exception>
    public static string NameOf(string path)
    {
        using var files = PackageFiles.Open(path);
        return Digest(files.Read(PackageManifest.Path));
    }

    /// <summary>Reads a package.</summary>
    /// <exception cref="HistoryException">It cannot be read, is of another version, or its files are not those of its manifest.</exception>
    public ObservedPackage Read(string path)
    {
        using var files = PackageFiles.Open(path);
        var manifest = files.Read(PackageManifest.Path);
        var listed = ReadManifest(path, manifest);
        var digests = listed.Files.ToDictionary(f => f.Path, f => f.Sha256, StringComparer.Ordinal);
        var run = Expected(path, files, digests, RunFile.Path);
        var results = Expected(path, files, digests, ResultsFile.Path);
        try
        {
            using var header = JsonDocument.Parse(run);
            var (toolVersion, accounts) = new ResultsReader(texts, detail).Read(results);
            return new ObservedPackage
            {
                Path = path,
                ManifestSha256 = Digest(manifest),
                RunId = listed.RunId,
                Finished = RunFile.Read(header.RootElement).Finished,
                Previous = listed.Previous,
                ToolVersion = toolVersion,
                Accounts = accounts,
            };
        }
        catch (Exception e)
            when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or EvidencePackageException)
        {
            throw new HistoryException($"The package {path} cannot be read: {e.Message}.", e);
        }
    }

    /// <summary>Reads results that are in no package, such as those of a state that was just assessed.</summary>
    /// <param name="name">What to call them.</param>
    /// <param name="header">The header of the run.</param>
    /// <param name="results">The text of <c>results.json</c>.</param>
    public static ObservedPackage Of(string name, RunHeader header, ReadOnlySpan<byte> results)
    {
        ArgumentNullException.ThrowIfNull(header);
        var (toolVersion, accounts) = new ResultsReader(new TextPool(), Detail.Everything).Read(results);
        return new ObservedPackage
        {
            Path = name,
            ManifestSha256 = "",
            RunId = header.Id,
            Finished = header.Finished,
            ToolVersion = toolVersion,
            Accounts = accounts,
        };
    }

    private static Manifest ReadManifest(string path, byte[] bytes)
    {
        var manifest = ManifestReader.Read(bytes, out var problem);
        if (problem is not null)
            throw new HistoryException(
                $"{PackageManifest.Path} of the package {path} "
                    + $"{(problem.IsUnknownVersion ? "is of another version" : "was changed")}: {problem.Message}."
            );
        return manifest!.Files.DistinctBy(f => f.Path).Count() == manifest.Files.Count
            ? manifest
            : throw new HistoryException($"{PackageManifest.Path} of the package {path} lists a file twice: it was changed.");
    }

    private static byte[] Expected(string path, PackageFiles files, Dictionary<string, string> digests, string name)
    {
        var bytes = files.Read(name);
        return digests.TryGetValue(name, out var digest) && digest == Digest(bytes)
            ? bytes
            : throw new HistoryException($"{name} of the package {path} is not the one its manifest names: it was changed.");
    }

    private static string Digest(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
