using System.Text.Json.Nodes;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;

namespace IamCompliance.State.Exporting.Answers;

/// <summary>
/// Writes a resource as a row of an advanced query: what AWS Config says of every resource stands outside of its configuration.
/// </summary>
/// <remarks>https://docs.aws.amazon.com/config/latest/developerguide/querying-AWS-resources.html</remarks>
internal static class RecordedRowWriter
{
    private static readonly string[] OfTheItem =
    [
        "arn",
        "awsRegion",
        "resourceCreationTime",
        "resourceId",
        "resourceName",
        "tags",
        "supplementaryConfiguration",
    ];

    public static JsonObject Write(ItemDraft item, AccountExport export)
    {
        var configuration = item.Configuration.DeepClone().AsObject();
        foreach (var property in OfTheItem)
            configuration.Remove(property);
        return new AnswerShape(item.Configuration)
            .Set("accountId", export.AccountId)
            .Set("awsRegion", item.Region)
            .Set("arn", item.Arn)
            .Set("resourceId", item.ResourceId)
            .Set("resourceName", item.Name)
            .Set("resourceType", item.ResourceType)
            .Set("configurationItemCaptureTime", Timestamps.Write(export.Now))
            .Set("configurationItemStatus", "OK")
            .Copy("resourceCreationTime", "supplementaryConfiguration")
            .Set("tags", Tags(item.Configuration["tags"] as JsonObject))
            .Set("configuration", configuration)
            .Json;
    }

    private static JsonArray Tags(JsonObject? tags) =>
        new([.. (tags ?? []).Select(t => (JsonNode?)new JsonObject { ["key"] = t.Key, ["value"] = t.Value?.DeepClone() })]);
}
