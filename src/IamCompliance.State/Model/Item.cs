using System.Text.Json;

namespace IamCompliance.State.Model;

/// <summary>Pictures one resource in the shape of an AWS Config configuration item.</summary>
/// <remarks>https://docs.aws.amazon.com/config/latest/developerguide/config-item-table.html</remarks>
public sealed record Item
{
    /// <summary>Gets the type, such as <c>AWS::IAM::User</c>.</summary>
    public required string ResourceType { get; init; }

    /// <summary>Gets the id AWS gives the resource.</summary>
    public required string ResourceId { get; init; }

    /// <summary>Gets the name; null where the type has none.</summary>
    public string? ResourceName { get; init; }

    /// <summary>Gets the ARN; null where the type has none.</summary>
    public string? Arn { get; init; }

    /// <summary>Gets the region, <c>global</c> for IAM.</summary>
    public required string AwsRegion { get; init; }

    /// <summary>Gets the configuration, an object in the schema of the type.</summary>
    public required JsonElement Configuration { get; init; }

    /// <summary>Gets the ids of the parts that were not read for this resource, although they were for others.</summary>
    public IReadOnlyList<string> UnreadParts { get; init; } = [];

    /// <summary>Gets what names the resource in evidence: the ARN where there is one, else the id.</summary>
    public string SubjectId => Arn ?? ResourceId;
}
