using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Resources;

namespace IamCompliance.Definitions.Linking;

/// <summary>Says what a control costs besides pages: the calls that each principal takes.</summary>
public static class ControlPrice
{
    /// <summary>Finds the prices of the parts it reads; empty when calls grow with pages.</summary>
    public static IReadOnlyList<PartPrice> Of(Control control) => RequiredParts.Of([control]).Prices;

    /// <summary>Puts the price into words, such as <c>2 calls for each user and role</c>; null when there is none.</summary>
    public static string? Words(Control control) => PartPrices.InWords(Of(control)) is { Length: > 0 } words ? words : null;
}
