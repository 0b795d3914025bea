using System.Text.Json;
using IamCompliance.State.Model;

namespace IamCompliance.State.Files;

/// <summary>Writes an item in the shape of an AWS Config configuration item.</summary>
internal static class ItemEncoder
{
    public static void Write(Utf8JsonWriter json, Item item)
    {
        json.WriteStartObject();
        json.WriteString("resourceType", item.ResourceType);
        json.WriteString("resourceId", item.ResourceId);
        if (item.ResourceName is not null)
            json.WriteString("resourceName", item.ResourceName);
        if (item.Arn is not null)
            json.WriteString("arn", item.Arn);
        json.WriteString("awsRegion", item.AwsRegion);
        json.WritePropertyName("configuration");
        item.Configuration.WriteTo(json);
        json.WriteTexts("unreadParts", item.UnreadParts.Order(StringComparer.Ordinal));
        json.WriteEndObject();
    }
}
