namespace IamCompliance.LogFilters;

/// <summary>Why a filter pattern could not be read.</summary>
/// <param name="Position">Where: zero-based offset into the pattern, in UTF-16 code units; the pattern's length when something is missing
/// at its end.</param>
/// <param name="Expected">What was expected there, as a phrase such as "a property selector such as $.eventName".</param>
public sealed record LogFilterError(int Position, string Expected)
{
    /// <summary>One sentence that names place and expectation.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"expected {Expected} at offset {Position}");
}
