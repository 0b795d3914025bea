using IamCompliance.Definitions.Predicates.Matchers;

namespace IamCompliance.Definitions.Resources.Outline;

/// <summary>Lists the properties of a resource type as an author may name them, what lies inside of one right after it.</summary>
public static class ResourceOutline
{
    // Values that are worked out while reading are recorded like any other, and say so in their description.
    private const string DerivedWord = "(derived ";

    /// <summary>Lists them in the order of the schema.</summary>
    public static IReadOnlyList<OutlinedProperty> Of(ResourceType type) =>
        [.. Below(type.Configuration, string.Empty, 0, isDerived: false)];

    private static IEnumerable<OutlinedProperty> Below(PropertyType type, string prefix, int depth, bool isDerived) =>
        type.Properties.SelectMany(p => Of(p, prefix + p.Name, depth, isDerived));

    private static IEnumerable<OutlinedProperty> Of(Property property, string path, int depth, bool isInsideDerived)
    {
        var isDerived = isInsideDerived || property.IsDerived || property.Description.Contains(DerivedWord);
        yield return new OutlinedProperty
        {
            Path = path,
            Depth = depth,
            Type = property.Type.ToString(),
            Unit = property.Unit,
            Parts = [property.Part, .. property.OtherParts.Where(p => p != property.Part)],
            IsDerived = isDerived,
            Matchers = [.. MatcherTable.All.Where(m => m.Accepts(property.Type)).Select(m => m.Name)],
            Description = property.Description,
        };

        // What may be one or a list is named like one.
        var isList = property.Type.Kind == ValueKind.List;
        foreach (var inner in Below(isList ? property.Type.Element! : property.Type, path + (isList ? "[]." : "."), depth + 1, isDerived))
            yield return inner;
    }
}
