using IamCompliance.Definitions.Waivers;

namespace IamCompliance.Evidence.Model;

/// <summary>Orders waivers by control, account, resource and then by where they are written.</summary>
internal sealed class WaiverOrder : IComparer<Waiver>
{
    /// <summary>Gets the one instance.</summary>
    public static WaiverOrder Instance { get; } = new();

    /// <inheritdoc />
    public int Compare(Waiver? x, Waiver? y)
    {
        if (x is null || y is null)
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        ReadOnlySpan<int> orders =
        [
            string.CompareOrdinal(x.Control, y.Control),
            string.CompareOrdinal(x.Account, y.Account),
            string.CompareOrdinal(x.Resource, y.Resource),
            string.CompareOrdinal(x.Span.Path, y.Span.Path),
            x.Span.Start.Offset.CompareTo(y.Span.Start.Offset),
            string.CompareOrdinal(x.ToString(), y.ToString()),
        ];
        foreach (var order in orders)
        {
            if (order != 0)
                return order;
        }

        return 0;
    }
}
