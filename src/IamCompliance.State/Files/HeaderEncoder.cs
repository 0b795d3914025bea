using System.Text.Json;
using IamCompliance.State.Json;
using IamCompliance.State.Model;

namespace IamCompliance.State.Files;

/// <summary>Writes the header of a state.</summary>
internal static class HeaderEncoder
{
    public static void Write(Utf8JsonWriter json, StateHeader header)
    {
        json.WriteStartObject();
        json.WriteString("accountId", header.AccountId);
        json.WriteString("partition", header.Partition);
        json.WriteString("captureStart", Timestamps.Write(header.CaptureStart));
        json.WriteString("captureEnd", Timestamps.Write(header.CaptureEnd));
        json.WriteString("captureTimeBasis", StateFormat.NameOf(header.CaptureTimeBasis));
        if (header.CallerArn is not null)
            json.WriteString("callerArn", header.CallerArn);
        if (header.CredentialSource is not null)
            json.WriteString("credentialSource", header.CredentialSource);
        if (header.ClockOffsetSeconds is { } offset)
            json.WriteNumber("clockOffsetSeconds", offset);
        json.WriteTexts("regions", header.Regions.Order(StringComparer.Ordinal));
        json.WriteTexts("endpoints", header.Endpoints.Order(StringComparer.Ordinal));
        if (header.Problem is not null)
            json.WriteString("problem", header.Problem);
        json.WriteString("source", header.Source);
        json.WriteString("toolVersion", header.ToolVersion);
        json.WriteEndObject();
    }
}
