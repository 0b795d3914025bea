using System.Text.Encodings.Web;
using System.Text.Json;

namespace IamCompliance.State.Files;

/// <summary>Holds the constants of the format.</summary>
internal static class StateFormat
{
    public const string Family = "iamcompliance-state/";
    public const string Current = Family + "1";
    public const int MaximumDepth = 64;

    /// <summary>Writes without spaces, and escapes only what JSON demands: the text is for people and files, never for HTML.</summary>
    public static readonly JsonWriterOptions Writing = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = MaximumDepth,
    };

    public static readonly JsonDocumentOptions Reading = new() { MaxDepth = MaximumDepth, AllowDuplicateProperties = false };

    /// <summary>Writes the name of an enumeration's value as the format spells it.</summary>
    public static string NameOf<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    public static bool TryParse<T>(string name, out T value)
        where T : struct, Enum
    {
        foreach (var candidate in Enum.GetValues<T>())
        {
            if (NameOf(candidate) == name)
            {
                value = candidate;
                return true;
            }
        }

        value = default;
        return false;
    }
}
