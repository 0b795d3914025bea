using System.Text.Json;
using IamCompliance.Assessment.Attesting;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Definitions.Attestations;
using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.Results;

/// <summary>Writes what a person must attest, and the attestation that was looked at.</summary>
internal static class ManualJson
{
    /// <summary>Writes the properties of a manual requirement.</summary>
    public static void Write(Utf8JsonWriter json, ManualResult manual)
    {
        CatalogueJson.Write(json, manual.Requirement.Reference);
        json.Text("title", manual.Requirement.Title);
        json.Text("outcome", manual.Outcome.ToString());
        json.Text("summary", manual.Summary);
        json.Texts("methods", AssessmentMethods.Of(manual).Select(AssessmentMethods.NameOf));
        if (manual.Attestation is not { } attestation)
        {
            json.WriteNull("attestation");
            return;
        }

        json.WriteStartObject("attestation");
        Write(json, attestation);
        json.Text("digest", ApprovalDigest.Of(attestation));
        json.Objects("files", manual.Files, Write);
        json.WriteEndObject();
    }

    /// <summary>Writes what an attestation says, without its files.</summary>
    public static void Write(Utf8JsonWriter json, Attestation attestation)
    {
        json.Text("account", attestation.Account);
        json.Text("author", attestation.Author);
        json.Text("reviewer", attestation.Reviewer);
        json.Text("statement", attestation.Statement);
        json.Instant("date", attestation.Date);
        json.Instant("validUntil", attestation.ValidUntil);
    }

    private static void Write(Utf8JsonWriter json, AttachedFileResult file)
    {
        json.Text("path", file.File.Path);
        json.Text("attestedSha256", file.File.Sha256);
        json.Text("foundSha256", file.Found.Sha256);
        json.Text("problem", file.Found.Problem);
    }
}
