using System.Text.Json;
using IamCompliance.Evidence.Oscal.Model;

namespace IamCompliance.Evidence.Oscal.Writing;

/// <summary>Writes links from observations to files of the package.</summary>
internal static class EvidenceJson
{
    /// <summary>Writes the list <c>relevant-evidence</c>: those of the resources that the document has.</summary>
    public static void Write(Utf8JsonWriter json, params IEnumerable<OscalResource?> resources) =>
        json.List("relevant-evidence", resources.OfType<OscalResource>(), (j, resource) =>
        {
            j.WriteString("href", $"#{resource.Id}");
            j.Markup("description", resource.Title);
        });
}
