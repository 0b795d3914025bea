using System.Text.Json;

namespace IamCompliance.LogFilters.Json;

internal static class NodeText
{
    /// <summary>The string of a node; null for one that JSON can spell and no text can hold, an escaped half of a surrogate pair, which
    /// equals nothing.</summary>
    public static string? Find(JsonElement node)
    {
        try
        {
            return node.GetString();
        }
        catch (InvalidOperationException)
        {
            // System.Text.Json has no way to ask first.
            return null;
        }
    }
}
