namespace IamCompliance.Definitions.Waivers;

/// <summary>Covers the subjects that its operand does not cover.</summary>
public sealed record NotSelector(ResourceSelector Operand) : ResourceSelector
{
    /// <inheritdoc />
    public override bool AsksForTags => Operand.AsksForTags;

    /// <inheritdoc />
    public override string Words => $"not {Operand.OperandWords}";
}
