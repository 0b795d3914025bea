namespace IamCompliance.Definitions.Predicates.Consistency;

/// <summary>Holds the values that several bounds leave: a lower and an upper end, each included or not.</summary>
internal sealed class ValueRange
{
    private (decimal Value, bool IsIncluded)? lower;
    private (decimal Value, bool IsIncluded)? upper;

    /// <summary>Gets whether no value is left.</summary>
    public bool IsEmpty =>
        lower is { } low
        && upper is { } high
        && (low.Value > high.Value || (low.Value == high.Value && !(low.IsIncluded && high.IsIncluded)));

    public void RaiseLower(decimal value, bool isIncluded)
    {
        if (lower is not { } low || value > low.Value || (value == low.Value && !isIncluded))
            lower = (value, isIncluded);
    }

    public void LowerUpper(decimal value, bool isIncluded)
    {
        if (upper is not { } high || value < high.Value || (value == high.Value && !isIncluded))
            upper = (value, isIncluded);
    }
}
