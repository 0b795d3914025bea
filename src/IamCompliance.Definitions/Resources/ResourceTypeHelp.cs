using IamCompliance.Definitions.Resources.Recorded;

namespace IamCompliance.Definitions.Resources;

/// <summary>Words what an author may have meant who wrote the name of no type, or of no part.</summary>
internal static class ResourceTypeHelp
{
    private const int ListAtMost = 30;
    private const string Everything =
        "Types have the names AWS Config gives them: "
        + "https://docs.aws.amazon.com/config/latest/developerguide/resource-config-reference.html.";

    public static string ForType(string name, ResourceTypeCatalog types)
    {
        var names = types.Names.ToList();
        if (DidYouMean.Find(name, names) is { } near)
            return $"Did you mean `{near}`?";
        var service = name.Substring(0, name.LastIndexOf("::", StringComparison.Ordinal) + 1);
        var neighbours = names
            .Where(n => service.Length > "AWS::".Length && n.StartsWith(service, StringComparison.OrdinalIgnoreCase))
            .ToList();
        return neighbours.Count is > 0 and <= ListAtMost
            ? $"Known there: {string.Join(", ", neighbours.Select(n => $"`{n}`"))}."
            : Everything;
    }

    public static string? ForPart(string id, ResourceTypeCatalog types)
    {
        if (RecordedPart.TypeOf(id) is not { } name)
            return DidYouMean.Help(id, types.CollectedParts, listAtMost: 40);
        if (types.Find(name) is { } type)
            return $"Resources of that type come from `{type.Part}`.";
        return DidYouMean.Find(name, types.Names) is { } near ? $"Did you mean `{types.Find(near)!.Part}`?" : null;
    }
}
