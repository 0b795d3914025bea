using System.Text.Json;

namespace IamCompliance.Evidence;

/// <summary>Writes which package a package follows.</summary>
internal static class PreviousPackageJson
{
    /// <summary>Writes the member <c>previous</c>.</summary>
    public static void Write(Utf8JsonWriter json, PreviousPackage? previous)
    {
        if (previous is null)
        {
            json.WriteNull("previous");
            return;
        }

        json.WriteStartObject("previous");
        json.Text("runId", previous.RunId?.ToString());
        json.Text("manifestSha256", previous.ManifestSha256);
        json.WriteEndObject();
    }
}
