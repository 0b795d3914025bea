namespace IamCompliance.Policies.Reference;

/// <summary>One type of resources of a service.</summary>
/// <param name="Name">The name of the type.</param>
/// <param name="Arn">The ARN, with <c>${…}</c> for what differs.</param>
/// <param name="ConditionKeys">The condition keys requests about it have.</param>
internal sealed record ServiceResourceType(string Name, string Arn, IReadOnlyList<string> ConditionKeys)
{
    private ArnShape? shape;

    /// <summary>Gets the ARN field by field.</summary>
    public ArnShape Shape => shape ??= ArnShape.OfType(Arn);
}
