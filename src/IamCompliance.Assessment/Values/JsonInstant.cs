using System.Text.Json;

namespace IamCompliance.Assessment.Values;

/// <summary>Reads an ISO 8601 instant out of JSON without creating a string; one without offset is UTC, whatever the machine's time zone.</summary>
internal static class JsonInstant
{
    public static bool TryGet(JsonElement element, out DateTimeOffset instant)
    {
        instant = default;
        if (element.ValueKind != JsonValueKind.String)
            return false;
        try
        {
            if (!element.TryGetDateTime(out var time))
                return false;
            if (time.Kind != DateTimeKind.Unspecified)
                return element.TryGetDateTimeOffset(out instant);
            instant = new DateTimeOffset(time, TimeSpan.Zero);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
