using System.Text.Json;
using IamCompliance.Evidence.Package;
using IamCompliance.Foundations.Secrets;

namespace IamCompliance.Evidence.Inputs;

/// <summary>Reads the JSON files of a package, and says which one is not as it should be.</summary>
internal static class InputsJson
{
    /// <summary>Reads a file of a package.</summary>
    /// <exception cref="EvidencePackageException">It is missing or no JSON.</exception>
    public static async Task<JsonDocument> ReadAsync(string root, string path, CancellationToken cancellationToken)
    {
        var file = Path.Combine([root, .. path.Split('/')]);
        try
        {
            await using var stream = File.OpenRead(file);
            return await JsonDocument.ParseAsync(stream, cancellationToken: cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new EvidencePackageException($"The package {root} has no {path}: it was made without its inputs, or is not whole.", e);
        }
        catch (JsonException e)
        {
            throw new EvidencePackageException($"{path} of the package {root} is not JSON: {e.Message}", e);
        }
    }

    /// <summary>Refuses what is not of the format.</summary>
    /// <exception cref="EvidencePackageException">It is of another one, perhaps a later version.</exception>
    public static void RequireFormat(JsonElement root, string format, string path)
    {
        var found =
            root.ValueKind == JsonValueKind.Object
            && root.TryGetProperty("format", out var value)
            && value.ValueKind == JsonValueKind.String
                ? value.GetString()
                : null;
        if (found != format)
            throw new EvidencePackageException(
                $"{path} is of format `{AccessKeyIds.Mask(found ?? "unknown")}`, this version reads `{format}`. "
                    + $"Use the version that made the package."
            );
    }
}
