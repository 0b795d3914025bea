using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace IamCompliance.Assessment.Values;

/// <summary>Reads text out of JSON. An escape such as <c>\ud800</c> without its other half is no text, and no crash either.</summary>
internal static class JsonText
{
    public static bool TryGet(JsonElement element, [NotNullWhen(true)] out string? text)
    {
        try
        {
            text = element.ValueKind == JsonValueKind.String ? element.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            text = null;
        }

        return text is not null;
    }

    /// <summary>Gets text, or what is recorded in its place as it is written: never nothing, and never what was meant.</summary>
    public static string OrRaw(JsonElement element) => TryGet(element, out var text) ? text : element.GetRawText();

    /// <summary>Compares ordinally without creating a string.</summary>
    public static Truth AreEqual(JsonElement element, string text)
    {
        if (element.ValueKind != JsonValueKind.String)
            return Truth.Unknown;
        try
        {
            return element.ValueEquals(text) ? Truth.True : Truth.False;
        }
        catch (InvalidOperationException)
        {
            return Truth.Unknown;
        }
    }
}
