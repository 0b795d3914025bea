using System.Runtime.InteropServices;
using System.Text.Json;
using IamCompliance.State.Files;
using IamCompliance.State.Json;
using IamCompliance.State.Model;

namespace IamCompliance.State.ConfigFiles;

/// <summary>
/// Reads one item of AWS Config, as it stands in a snapshot or history file (<c>awsAccountId</c>, <c>ARN</c>, tags as a map), in an answer
/// of the API (<c>accountId</c>, <c>arn</c>, configuration as text) or in a row of an advanced query (tags as a list).
/// </summary>
/// <remarks>https://docs.aws.amazon.com/config/latest/developerguide/config-item-table.html</remarks>
public static class ConfigItemReader
{
    /// <summary>The columns that an advanced query must select for a whole item: <c>SELECT *</c> leaves out configuration and
    /// tags.</summary>
    /// <remarks>https://docs.aws.amazon.com/config/latest/developerguide/querying-AWS-resources.html</remarks>
    public const string Columns =
        "accountId, awsRegion, arn, resourceId, resourceName, resourceType, resourceCreationTime, "
        + "configurationItemCaptureTime, configurationItemStatus, tags, configuration, supplementaryConfiguration";

    /// <summary>Reads an item. One whose configuration is missing although the resource is recorded names its part as unread.</summary>
    public static ConfigItemReading Read(JsonElement row)
    {
        string? type = null;
        try
        {
            var fields = new Fields(row, "");
            if (JsonMarshal.GetRawUtf8Value(row).IndexOf("\\u"u8) >= 0)
                SurrogateCheck.Demand(row, "the item");
            type = fields.RequiredText("resourceType");
            if (!RecordedParts.IsTypeName(type))
                return new ConfigItemReading(null, null, "`resourceType` is not the name of a resource type");
            return new ConfigItemReading(Read(fields, type), type, null);
        }
        catch (RejectedContentException e)
        {
            return new ConfigItemReading(null, type, e.Message);
        }
        catch (JsonException)
        {
            return new ConfigItemReading(null, type, "`configuration` is not JSON");
        }
    }

    private static ConfigItem Read(Fields fields, string type)
    {
        var status = Status(fields.Text("configurationItemStatus"));
        var configuration = ConfigurationJson.Read(fields);
        return new ConfigItem(
            new Item
            {
                ResourceType = string.Intern(type),
                ResourceId = fields.RequiredText("resourceId"),
                ResourceName = fields.Text("resourceName") is { Length: > 0 } name ? name : null,
                Arn = ItemFields.Arn(fields),
                AwsRegion = string.Intern(fields.RequiredText("awsRegion")),
                Configuration = ItemFields.Join(fields, configuration),
                UnreadParts = configuration is null ? [RecordedParts.IdOf(type)] : [],
            },
            fields.Text("awsAccountId") ?? fields.Text("accountId"),
            status,
            fields.Instant("configurationItemCaptureTime"),
            ItemFields.StateId(fields)
        );
    }

    private static ConfigItemStatus Status(string? text) =>
        text switch
        {
            // Advanced queries answer with what is recorded and nothing else.
            null or "OK" or "ResourceDiscovered" => ConfigItemStatus.Recorded,
            "ResourceNotRecorded" => ConfigItemStatus.NotRecorded,
            "ResourceDeleted" or "ResourceDeletedNotRecorded" => ConfigItemStatus.Deleted,
            _ => throw RejectedContentException.Malformed($"`configurationItemStatus` is `{text}`, which is no status of AWS Config"),
        };
}
