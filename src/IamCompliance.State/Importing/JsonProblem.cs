using System.Text.Json;

namespace IamCompliance.State.Importing;

/// <summary>Says for a person why a file is not JSON.</summary>
internal static class JsonProblem
{
    public static string Describe(JsonException e, ReadOnlySpan<byte> utf8)
    {
        if (e.Message.Contains("uplicate", StringComparison.Ordinal))
            return "has the same property twice in one object";
        var place = $"line {(e.LineNumber ?? 0) + 1}, column {(e.BytePositionInLine ?? 0) + 1}";
        if (e.Message.Contains("depth", StringComparison.Ordinal))
            return $"is nested too deep at {place}";
        var first = utf8.IndexOfAnyExcept(" \t\r\n"u8);
        return first >= 0 && utf8[first] == (byte)'<'
            ? "is HTML or XML, not the JSON that the AWS CLI prints"
            : $"is not JSON, or cut short, at {place}";
    }
}
