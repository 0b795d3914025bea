using System.Text.Json;
using IamCompliance.State.Json;
using IamCompliance.State.Model;

namespace IamCompliance.State.Files;

/// <summary>Writes a part with its calls.</summary>
internal static class PartEncoder
{
    public static void Write(Utf8JsonWriter json, Part part)
    {
        json.WriteStartObject();
        json.WriteString("id", part.Id);
        json.WriteString("status", StateFormat.NameOf(part.Status));
        if (part.HasItemisedGaps)
            json.WriteBoolean("hasItemisedGaps", true);
        json.WriteTexts("unreadRegions", part.UnreadRegions);
        if (part.GeneratedAt is { } generatedAt)
            json.WriteString("generatedAt", Timestamps.Write(generatedAt));
        if (part.Error is { } error)
            Write(json, error);
        json.WriteTexts("notes", part.Notes);
        if (part.Calls.Count > 0)
        {
            json.WriteStartArray("calls");
            foreach (var call in part.Calls)
                Write(json, call);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PartError error)
    {
        json.WriteStartObject("error");
        json.WriteString("operation", error.Operation);
        json.WriteString("code", error.Code);
        json.WriteString("message", error.Message);
        if (error.Permission is not null)
            json.WriteString("permission", error.Permission);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CallRecord call)
    {
        json.WriteStartObject();
        json.WriteString("operation", call.Operation);
        if (call.Parameters.Count > 0)
        {
            json.WriteStartObject("parameters");
            foreach (var (name, value) in call.Parameters.OrderBy(p => p.Key, StringComparer.Ordinal))
                json.WriteString(name, value);
            json.WriteEndObject();
        }

        if (call.Source is not null)
            json.WriteString("source", call.Source);
        if (call.Region is not null)
            json.WriteString("region", call.Region);
        json.WriteTexts("requestIds", call.RequestIds);
        if (call.ServerDate is { } serverDate)
            json.WriteString("serverDate", Timestamps.Write(serverDate));
        json.WriteNumber("pages", call.Pages);
        if (call.EndOfList is not null)
            json.WriteString("endOfList", call.EndOfList);
        if (call.Retries != 0)
            json.WriteNumber("retries", call.Retries);
        if (call.BodySha256 is not null)
            json.WriteString("bodySha256", call.BodySha256);
        json.WriteEndObject();
    }
}
