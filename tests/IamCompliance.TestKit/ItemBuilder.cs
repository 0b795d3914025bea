using System.Text.Json;
using System.Text.Json.Nodes;
using IamCompliance.State.Model;

namespace IamCompliance.TestKit;

/// <summary>Builds one item of any type, property by property.</summary>
public class ItemBuilder(string resourceType, string resourceId)
{
    private readonly List<string> unreadParts = [];
    private string? name;
    private string? arn;
    private string region = "global";

    /// <summary>Gets the configuration under construction.</summary>
    protected JsonObject Configuration { get; } = [];

    /// <summary>Sets the name.</summary>
    public ItemBuilder Named(string value)
    {
        name = value;
        return this;
    }

    /// <summary>Sets the ARN.</summary>
    public ItemBuilder WithArn(string value)
    {
        arn = value;
        return this;
    }

    /// <summary>Sets the region.</summary>
    public ItemBuilder In(string value)
    {
        region = value;
        return this;
    }

    /// <summary>Sets a property of the configuration; null leaves it absent.</summary>
    public ItemBuilder With(string property, object? value)
    {
        if (TestJson.Node(value) is { } node)
            Configuration[property] = node;
        else
            Configuration.Remove(property);
        return this;
    }

    /// <summary>Says that a part was not read for this item.</summary>
    public ItemBuilder Unread(string partId)
    {
        unreadParts.Add(partId);
        return this;
    }

    /// <summary>Builds the item.</summary>
    public Item Build() =>
        new()
        {
            ResourceType = resourceType,
            ResourceId = resourceId,
            ResourceName = name,
            Arn = arn,
            AwsRegion = region,
            Configuration = JsonElement.Parse(Configuration.ToJsonString()),
            UnreadParts = unreadParts,
        };

    /// <summary>Adds an element to a list of the configuration.</summary>
    protected void Append(string property, JsonNode element)
    {
        if (Configuration[property] is not JsonArray list)
            Configuration[property] = list = [];
        list.Add(element);
    }
}
