using System.Text.Json;
using IamCompliance.Evidence.Results;

namespace IamCompliance.Evidence.Package;

/// <summary>Writes and recognises <c>manifest.json</c>, which lists every other file of a package.</summary>
internal static class PackageManifest
{
    /// <summary>The path inside of the package.</summary>
    public const string Path = "manifest.json";

    /// <summary>Begins the name of every version of the format.</summary>
    public const string FormatFamily = "iamcompliance-evidence/";

    /// <summary>Names the format and its version.</summary>
    public const string Format = FormatFamily + "1";

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n" };

    /// <summary>Writes the manifest: tool version, run, previous package, digests of the assessed states, and the files by path.</summary>
    public static void Write(Manifest manifest, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.Text("format", Format);
            json.Text("toolVersion", manifest.ToolVersion);
            json.Text("runId", manifest.RunId.ToString());
            PreviousPackageJson.Write(json, manifest.Previous);
            json.Objects("states", manifest.States, (j, state) =>
            {
                j.Text("account", state.Account);
                j.Text("accountId", state.AccountId);
                j.Instant("captured", state.Captured);
                j.Text("sha256", state.Sha256);
            });
            json.Objects("files", manifest.Files, (j, file) =>
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
            return ManifestReader.FindFormat(json.RootElement) is not null;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
