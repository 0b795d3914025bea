using System.Security.Cryptography;
using System.Text.Json;
using IamCompliance.History.Observed;

namespace IamCompliance.History.Reading;

/// <summary>Reads packages. What a package says counts only if its results are those its manifest names.</summary>
public sealed class PackageReader(Detail detail)
{
    private const string ManifestFormat = "iamcompliance-evidence/1";
    private const string RunFormat = "iamcompliance-run/1";
    private const string Results = "results.json";
    private const string Run = "run.json";
    private const string Manifest = "manifest.json";

    private readonly TextPool texts = new();

    /// <summary>Reads the digest that names a package, and nothing else of it.</summary>
    /// <exception cref="HistoryException">It cannot be read.</exception>
    public static string NameOf(string path)
    {
        using var files = PackageFiles.Open(path);
        return Digest(files.Read(Manifest));
    }

    /// <summary>Reads a package.</summary>
    /// <exception cref="HistoryException">It cannot be read, is of another version, or its files are not those of its manifest.</exception>
    public ObservedPackage Read(string path)
    {
        using var files = PackageFiles.Open(path);
        var manifest = files.Read(Manifest);
        var digests = ReadManifest(path, manifest);
        var run = Expected(path, files, digests, Run);
        var results = Expected(path, files, digests, Results);
        try
        {
            var (id, finished, previous) = ReadRun(run);
            var (toolVersion, accounts) = new ResultsReader(texts, detail).Read(results);
            return new ObservedPackage
            {
                Path = path,
                ManifestSha256 = Digest(manifest),
                RunId = id,
                Finished = finished,
                Previous = previous,
                ToolVersion = toolVersion,
                Accounts = accounts,
            };
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new HistoryException($"The package {path} cannot be read: {e.Message}.", e);
        }
    }

    private static Dictionary<string, string> ReadManifest(string path, byte[] manifest)
    {
        try
        {
            using var json = JsonDocument.Parse(manifest);
            var format = json.RootElement.GetProperty("format").GetString();
            if (format != ManifestFormat)
                throw new HistoryException($"The package {path} is of format `{format}`, this version reads `{ManifestFormat}`. Use the version that made it.");
            return json.RootElement.GetProperty("files").EnumerateArray().ToDictionary(f => f.GetProperty("path").GetString()!, f => f.GetProperty("sha256").GetString()!, StringComparer.Ordinal);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw new HistoryException($"{Manifest} of {path} is not the manifest of an evidence package: {e.Message}", e);
        }
    }

    private static byte[] Expected(string path, PackageFiles files, Dictionary<string, string> digests, string name)
    {
        var bytes = files.Read(name);
        return digests.TryGetValue(name, out var digest) && digest == Digest(bytes)
            ? bytes
            : throw new HistoryException($"{name} of the package {path} is not the one its manifest names: it was changed.");
    }

    private static (Guid Id, DateTimeOffset Finished, string? Previous) ReadRun(byte[] run)
    {
        using var json = JsonDocument.Parse(run);
        var root = json.RootElement;
        if (root.GetProperty("format").GetString() != RunFormat)
            throw new JsonException($"{Run} is of format `{root.GetProperty("format").GetString()}`, this version reads `{RunFormat}`");
        var previous = root.GetProperty("previous");
        return (
            root.GetProperty("id").GetGuid(),
            root.GetProperty("finished").GetDateTimeOffset(),
            previous.ValueKind == JsonValueKind.Object ? previous.GetProperty("manifestSha256").GetString() : null);
    }

    private static string Digest(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
