namespace IamCompliance.Definitions.Resources;

/// <summary>Describes a resource type: its properties, and which part of a state supplies its population.</summary>
/// <param name="Name">The name AWS Config gives it, such as <c>AWS::IAM::User</c>.</param>
/// <param name="Part">The id of the part that lists all resources of the type.</param>
/// <param name="Description">One sentence for control authors.</param>
/// <param name="Configuration">The type of the item's configuration, an object.</param>
public sealed record ResourceType(string Name, string Part, string Description, PropertyType Configuration);
