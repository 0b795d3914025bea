using System.Text.Json;
using IamCompliance.Definitions.Text;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Results;

namespace IamCompliance.Evidence.Sarif;

/// <summary>Writes where a result is: the file that states the rule, and the thing in the account.</summary>
internal static class SarifLocation
{
    /// <summary>Writes the array of one location.</summary>
    public static void Write(Utf8JsonWriter json, RequirementPlaces places, Verdict verdict)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        if (SpanOf(places, verdict) is { Path: not null } span)
            Physical(json, span);
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.Text("fullyQualifiedName", verdict.Target);
        json.Text("kind", verdict.Subject is null ? "account" : "resource");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static SourceSpan? SpanOf(RequirementPlaces places, Verdict verdict) =>
        verdict.Control?.Control.Control.Span ?? verdict.Manual!.Attestation?.Span ?? places.Find(verdict.Manual!.Requirement.Reference);

    private static void Physical(Utf8JsonWriter json, SourceSpan span)
    {
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.Text("uri", string.Join('/', span.Path.Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", span.Start.Line);
        json.WriteNumber("startColumn", span.Start.Column);
        if (span.End != span.Start)
        {
            json.WriteNumber("endLine", span.End.Line);
            json.WriteNumber("endColumn", span.End.Column);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
