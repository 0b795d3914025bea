namespace IamCompliance.StandIns.Generator.Emitting;

/// <summary>Writes values as C# literals.</summary>
internal static class Literal
{
    public static string Of(string? text) => text is null ? "null" : "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";

    public static string Of(bool value) => value ? "true" : "false";
}
