using System.Globalization;
using System.Text.Json;
using IamCompliance.Evidence.Redaction;
using IamCompliance.Evidence.Run;
using IamCompliance.Foundations.Secrets;

namespace IamCompliance.Evidence.Package;

/// <summary>Reads <c>manifest.json</c>, and accepts nothing but the very bytes that <see cref="PackageManifest"/> writes.</summary>
internal static class ManifestReader
{
    private const int DigestLength = 64;
    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false };

    /// <summary>Reads it.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="problem">Says what is wrong with it; null when it was read.</param>
    /// <returns>Null when it is no manifest of this version.</returns>
    public static Manifest? Read(byte[] bytes, out ManifestProblem? problem)
    {
        problem = null;
        Manifest? manifest;
        try
        {
            using var json = JsonDocument.Parse(bytes, Options);
            if (FindFormat(json.RootElement) is var format && format != PackageManifest.Format)
            {
                problem = format is null
                    ? new ManifestProblem("it is not the manifest of an evidence package", false)
                    : new ManifestProblem(
                        $"it has the format `{AccessKeyIds.Mask(VisibleText.Of(ShortText.Of(format)))}`, and "
                            + $"this version of the tool knows `{PackageManifest.Format}`",
                        true
                    );
                return null;
            }

            manifest = Read(json.RootElement);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException or KeyNotFoundException)
        {
            problem = new ManifestProblem("it cannot be read as JSON of its format", false);
            return null;
        }

        // Whatever the reader would forgive (blanks, escapes, further members, another order of members) is a change too.
        using var written = new MemoryStream(bytes.Length);
        PackageManifest.Write(manifest, written);
        if (!written.GetBuffer().AsSpan(0, (int)written.Length).SequenceEqual(bytes))
            problem = new ManifestProblem("its bytes are not those that the tool writes for what it says", false);
        return manifest;
    }

    /// <summary>Finds the name of the format; null when this is no manifest of ours.</summary>
    public static string? FindFormat(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object
        && root.TryGetProperty("format", out var format)
        && format.ValueKind == JsonValueKind.String
        && format.GetString()!.StartsWith(PackageManifest.FormatFamily, StringComparison.Ordinal)
            ? format.GetString()
            : null;

    private static Manifest Read(JsonElement root) =>
        new(
            Text(root, "toolVersion"),
            root.GetProperty("runId").GetGuid(),
            ReadPrevious(root.GetProperty("previous")),
            [
                .. root.GetProperty("states")
                    .EnumerateArray()
                    .Select(s => new ManifestState(Text(s, "account"), Text(s, "accountId"), Instant(s, "captured"), Text(s, "sha256"))),
            ],
            [
                .. root.GetProperty("files")
                    .EnumerateArray()
                    .Select(f => new ManifestEntry(Text(f, "path"), f.GetProperty("size").GetInt64(), Digest(f, "sha256"))),
            ]
        );

    private static PreviousPackage? ReadPrevious(JsonElement previous) =>
        previous.ValueKind == JsonValueKind.Null
            ? null
            : new PreviousPackage(
                previous.GetProperty("runId") is { ValueKind: not JsonValueKind.Null } id ? id.GetGuid() : null,
                Digest(previous, "manifestSha256")
            );

    private static string Text(JsonElement parent, string name) => parent.GetProperty(name).GetString() ?? throw new FormatException();

    private static string Digest(JsonElement parent, string name) =>
        Text(parent, name) is { Length: DigestLength } digest && digest.All(char.IsAsciiHexDigitLower)
            ? digest
            : throw new FormatException();

    private static DateTimeOffset Instant(JsonElement parent, string name) =>
        DateTimeOffset.Parse(
            Text(parent, name),
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal
        );
}
