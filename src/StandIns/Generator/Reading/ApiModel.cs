namespace IamCompliance.StandIns.Generator.Reading;

/// <summary>What an API model says about a service: how it talks, what it can be asked, and in which shapes.</summary>
internal sealed record ApiModel(
    ApiMetadata Metadata,
    IReadOnlyList<ApiPartition> Partitions,
    IReadOnlyList<ApiOperation> Operations,
    IReadOnlyDictionary<string, ApiShape> Shapes
)
{
    public ApiShape Shape(string name) =>
        Shapes.TryGetValue(name, out var shape) ? shape : throw new FormatException($"shape `{name}` is not in the model");
}
