namespace IamCompliance.Definitions.Resources;

/// <summary>Lists the parts of a state that a resource type with a collector of its own rests on.</summary>
internal static class KnownParts
{
    public static IEnumerable<string> Of(ResourceType type) => [type.Part, .. Of(type.Configuration)];

    private static IEnumerable<string> Of(PropertyType type) =>
        type
            .Properties.SelectMany(p => Of(p.Type).Concat(p.OtherParts).Prepend(p.Part))
            .Concat(type.Element is null ? [] : Of(type.Element));
}
