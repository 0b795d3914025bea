namespace IamCompliance.Definitions.Waivers;

/// <summary>Covers the subjects whose id (ARN) a pattern with <c>*</c> and <c>?</c> matches.</summary>
public sealed record PatternSelector(string Pattern) : ResourceSelector
{
    /// <inheritdoc />
    public override bool AsksForTags => false;

    /// <inheritdoc />
    public override string Words => Pattern;
}
