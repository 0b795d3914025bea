namespace IamCompliance.Policies.Reference;

/// <summary>One action of a service.</summary>
/// <param name="Name">The name without the service.</param>
/// <param name="AccessLevel">Read, List, Write, or the latter with Tagging or Permissions management.</param>
/// <param name="ResourceTypes">The types of resources it can be limited to; none when it is about no resource.</param>
/// <param name="ConditionKeys">The condition keys it has, beside those of its resources and the global ones.</param>
internal sealed record ServiceAction(
    string Name,
    string AccessLevel,
    IReadOnlyList<string> ResourceTypes,
    IReadOnlyList<string> ConditionKeys
);
