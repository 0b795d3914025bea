using System.Text.Json;
using IamCompliance.State.Json;

namespace IamCompliance.State.Files;

/// <summary>Refuses text with half of a surrogate pair, which JSON can escape and no UTF-8 can write.</summary>
internal static class SurrogateCheck
{
    public static void Demand(JsonElement value, string path)
    {
        try
        {
            Walk(value);
        }
        catch (InvalidOperationException)
        {
            throw RejectedContentException.Malformed($"`{path}` holds half of a surrogate pair");
        }
    }

    private static void Walk(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                _ = value.GetString();
                break;
            case JsonValueKind.Array:
                foreach (var element in value.EnumerateArray())
                    Walk(element);
                break;
            case JsonValueKind.Object:
                foreach (var property in value.EnumerateObject())
                {
                    _ = property.Name;
                    Walk(property.Value);
                }

                break;
        }
    }
}
