using IamCompliance.Definitions.Resources;

namespace IamCompliance.Definitions.Controls;

/// <summary>What the predicates of a control speak about: the resource, or each element of one of its lists.</summary>
/// <param name="Type">The object type that paths start from.</param>
/// <param name="Name">The type's name in words.</param>
/// <param name="Resource">The resource type.</param>
/// <param name="Each">The list; null when the resource is the subject.</param>
internal sealed record ControlSubject(PropertyType Type, string Name, ResourceType Resource, PropertyPath? Each)
{
    /// <summary>Gets the part that supplies the subjects.</summary>
    public string Part => Each?.Part ?? Resource.Part;
}
