using System.Text.Json;
using IamCompliance.Evidence.Results;
using IamCompliance.Evidence.Run;

namespace IamCompliance.Evidence.Package;

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
