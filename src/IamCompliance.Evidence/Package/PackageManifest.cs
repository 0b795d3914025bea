using System.Text.Json;

namespace IamCompliance.Evidence;

/// <summary>Writes and recognises <c>manifest.json</c>, which lists every other file of a package.</summary>
internal static class PackageManifest
{
    /// <summary>The path inside of the package.</summary>
    public const string Path = "manifest.json";

    private const string Format = "iamcompliance-evidence/1";
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n" };

    /// <summary>Writes the manifest: tool version, digests of the assessed states, and the files by path.</summary>
    public static void Write(EvidenceRun run, IEnumerable<ManifestEntry> files, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.Text("format", Format);
            json.Text("toolVersion", run.ToolVersion);
            json.Objects("states", run.Accounts, (j, account) =>
            {
                j.Text("account", account.Name);
                j.Text("accountId", account.State.AccountId);
                j.Text("sha256", account.StateDigest);
            });
            json.Objects("files", files.OrderBy(f => f.Path, StringComparer.Ordinal), (j, file) =>
            {
                j.Text("path", file.Path);
                j.WriteNumber("size", file.Size);
                j.Text("sha256", file.Sha256);
            });
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    /// <summary>Decides whether a directory holds a package of ours.</summary>
    public static async Task<bool> IsInAsync(string directory, CancellationToken cancellationToken)
    {
        var path = System.IO.Path.Combine(directory, Path);
        if (!File.Exists(path))
            return false;
        try
        {
            await using var stream = File.OpenRead(path);
            using var json = await JsonDocument.ParseAsync(stream, cancellationToken: cancellationToken).ConfigureAwait(false);
            return json.RootElement.ValueKind == JsonValueKind.Object
                && json.RootElement.TryGetProperty("format", out var format)
                && format.ValueKind == JsonValueKind.String
                && format.GetString()!.StartsWith("iamcompliance-evidence/", StringComparison.Ordinal);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
