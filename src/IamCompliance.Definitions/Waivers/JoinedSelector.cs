namespace IamCompliance.Definitions.Waivers;

/// <summary>Covers the subjects that all, or any, of its operands cover.</summary>
/// <param name="IsAll">Whether all must; else any.</param>
/// <param name="Operands">The operands, at least one.</param>
public sealed record JoinedSelector(bool IsAll, IReadOnlyList<ResourceSelector> Operands) : ResourceSelector
{
    /// <inheritdoc />
    public override bool AsksForTags => Operands.Any(o => o.AsksForTags);

    /// <inheritdoc />
    public override string Words => string.Join(IsAll ? " and " : " or ", Operands.Select(o => o.OperandWords));

    internal override string OperandWords => Operands.Count == 1 ? Operands[0].OperandWords : $"({Words})";

    /// <summary>Compares the operands.</summary>
    public bool Equals(JoinedSelector? other) => other is not null && IsAll == other.IsAll && Operands.SequenceEqual(other.Operands);

    /// <inheritdoc />
    public override int GetHashCode() => Operands.Count * (IsAll ? 31 : 17);
}
