using System.Text.Json;
using IamCompliance.State.Model;

namespace IamCompliance.Evidence.Results;

/// <summary>Writes how one part was read: the proof under every verdict that rests on it.</summary>
internal static class PartJson
{
    /// <summary>Writes the properties of a part.</summary>
    public static void Write(Utf8JsonWriter json, Part part, DateTimeOffset captureEnd)
    {
        json.Text("id", part.Id);
        json.Text("status", part.Status.ToString());
        json.WriteBoolean("proven", part.IsProven);
        json.WriteBoolean("hasItemisedGaps", part.HasItemisedGaps);
        json.Instant("generatedAt", part.GeneratedAt);
        json.Whole("ageSeconds", part.GeneratedAt is { } made ? (long)(captureEnd - made).TotalSeconds : null);
        json.Whole("oldestAgeSeconds", DataAges.OldestOf(part) is { } oldest ? (long)oldest.TotalSeconds : null);
        if (part.Error is { } error)
            Write(json, error);
        else
            json.WriteNull("error");
        json.Texts("notes", part.Notes);
        json.Objects("calls", part.Calls, Write);
    }

    private static void Write(Utf8JsonWriter json, PartError error)
    {
        json.WriteStartObject("error");
        json.Text("operation", error.Operation);
        json.Text("code", error.Code);
        json.Text("message", error.Message);
        json.Text("permission", error.Permission);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CallRecord call)
    {
        json.Text("operation", call.Operation);
        json.WriteStartObject("parameters");
        foreach (var (name, value) in call.Parameters.OrderBy(p => p.Key, StringComparer.Ordinal))
            json.Text(name, value);
        json.WriteEndObject();
        json.Text("source", call.Source);
        if (call.Region is { } region)
            json.Text("region", region);
        json.Texts("requestIds", call.RequestIds);
        json.Instant("serverDate", call.ServerDate);
        json.WriteNumber("pages", call.Pages);
        json.Text("endOfList", call.EndOfList);
        json.WriteNumber("retries", call.Retries);
        json.Text("bodySha256", call.BodySha256);
    }
}
