namespace IamCompliance.Definitions.Resources;

/// <summary>Says what parts cost that are read by calls for each principal. Everything else costs a call a page, or one for each of a few
/// resources.</summary>
public static class PartPrices
{
    /// <summary>Finds what some parts cost; empty when none of them costs a call for each principal.</summary>
    public static IReadOnlyList<PartPrice> Of(IEnumerable<string> parts)
    {
        var ids = new HashSet<string>(parts, StringComparer.Ordinal);
        return
        [
            .. PartRows
                .All.Select(r => r.Price)
                .OfType<PartPrice>()
                .Where(p => ids.Contains(p.Part))
                .OrderBy(p => p.Part, StringComparer.Ordinal),
        ];
    }

    /// <summary>Puts prices into words; empty when there are none.</summary>
    public static string InWords(IEnumerable<PartPrice> prices) => string.Join(", and ", prices.Select(p => p.Words));
}
