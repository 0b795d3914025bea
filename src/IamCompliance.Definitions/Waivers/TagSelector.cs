namespace IamCompliance.Definitions.Waivers;

/// <summary>Covers the subjects whose resource has a tag with one of these values; keys are exact, values are patterns with <c>*</c> and
/// <c>?</c>.</summary>
public sealed record TagSelector(string Key, IReadOnlyList<string> Values) : ResourceSelector
{
    /// <inheritdoc />
    public override bool AsksForTags => true;

    /// <inheritdoc />
    public override string Words => $"tag {Key} is {string.Join(" or ", Values)}";

    /// <summary>Compares key and values.</summary>
    public bool Equals(TagSelector? other) =>
        other is not null && Key == other.Key && Values.SequenceEqual(other.Values, StringComparer.Ordinal);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Key) ^ Values.Count;
}
