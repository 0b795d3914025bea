using System.Globalization;
using System.Text.Json;

namespace IamCompliance.Assessment.Values;

/// <summary>Reads an ISO 8601 instant out of JSON without creating a string; one without offset is UTC, whatever the machine's time
/// zone.</summary>
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
                return TryGetBasicOffset(element.GetString()!, out instant);
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

    // AWS Config hands on what some services print, an offset without colon: 2014-02-27T21:43:53.0885+0000.
    // https://docs.aws.amazon.com/config/latest/developerguide/example-s3-snapshot.html
    private static bool TryGetBasicOffset(string text, out DateTimeOffset instant)
    {
        instant = default;
        return text is [.., '+' or '-', _, _, _, _]
            && DateTimeOffset.TryParseExact(
                text.Insert(text.Length - 2, ":"),
                "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out instant
            );
    }
}
