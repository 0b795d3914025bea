using IamCompliance.Definitions.Resources;
using IamCompliance.State.Model;

namespace IamCompliance.Cli.Authoring;

/// <summary>Counts the resources that a part lists.</summary>
internal static class PartItems
{
    private static readonly ILookup<string, string> TypesByPart = KnownResourceTypes.Catalog.Collected.ToLookup(
        t => t.Part,
        t => t.Name,
        StringComparer.Ordinal
    );

    /// <summary>Counts them; null for a part that only adds to resources of another.</summary>
    public static int? CountOf(string partId, AccountState state)
    {
        var types = TypesByPart[partId].Append(RecordedParts.TypeOf(partId)).OfType<string>().ToList();
        return types.Count == 0 ? null : types.Sum(t => state.ItemsOf(t).Count);
    }
}
