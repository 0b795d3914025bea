namespace IamCompliance.StandIns.Generator.Reading;

/// <summary>Turns the JSON of an API model into records.</summary>
internal static class ApiModelReader
{
    public static ApiModel Read(string json)
    {
        var root = JsonReader.Read(json);
        return new ApiModel(
            ReadMetadata(root["metadata"]),
            [.. root["partitionEndpoints"].Members.Where(IsPartitionWide).Select(ReadPartition)],
            [.. root["operations"].Members.Select(ReadOperation)],
            root["shapes"].Members.ToDictionary(member => member.Key, ReadShape)
        );
    }

    private static ApiMetadata ReadMetadata(JsonNode node) =>
        new(
            node.Required("serviceId"),
            node.Required("apiVersion"),
            node["protocols"].Texts(),
            node["jsonVersion"].Text,
            node["targetPrefix"].Text,
            node.Required("endpointPrefix"),
            node.Required("signingName")
        );

    private static bool IsPartitionWide(KeyValuePair<string, JsonNode> partition) => partition.Value["regionalized"].Text == "false";

    private static ApiPartition ReadPartition(KeyValuePair<string, JsonNode> partition) =>
        new(partition.Key, partition.Value.Required("hostname"), partition.Value.Required("signingRegion"));

    private static ApiOperation ReadOperation(KeyValuePair<string, JsonNode> operation)
    {
        var node = operation.Value;
        return new ApiOperation(
            operation.Key,
            node["http"].Required("method"),
            node["http"].Required("requestUri"),
            node["endpoint"]["hostPrefix"].Text,
            node["input"]["shape"].Text,
            node["output"]["shape"].Text,
            node["output"]["resultWrapper"].Text,
            node["errors"].Texts(),
            ApiPagination.Read(node["pagination"])
        );
    }

    private static ApiShape ReadShape(KeyValuePair<string, JsonNode> shape)
    {
        var node = shape.Value;
        return new ApiShape(
            shape.Key,
            node.Required("type"),
            node["enum"].Texts(),
            [.. node["members"].Members.Select(member => ReadMember(member.Key, member.Value)!)],
            ReadMember("member", node["member"]),
            ReadMember("key", node["key"]),
            ReadMember("value", node["value"]),
            node["flattened"].IsTrue,
            node["payload"].Text,
            node["timestampFormat"].Text,
            node["error"]["code"].Text ?? shape.Key,
            node["exception"].IsTrue,
            node["retryable"].Exists ? node["retryable"]["throttling"].IsTrue : null
        );
    }

    private static ApiMember? ReadMember(string name, JsonNode node) =>
        !node.Exists
            ? null
            : new ApiMember(
                name,
                node.Required("shape"),
                node["location"].Text,
                node["locationName"].Text,
                node["flattened"].IsTrue,
                node["timestampFormat"].Text,
                node["deprecated"].IsTrue
            );
}
