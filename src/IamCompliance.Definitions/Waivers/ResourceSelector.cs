namespace IamCompliance.Definitions.Waivers;

/// <summary>Says which subjects a waiver covers. Lists of operands are never empty.</summary>
public abstract record ResourceSelector
{
    /// <summary>Gets whether anything in it asks for tags.</summary>
    public abstract bool AsksForTags { get; }

    /// <summary>Gets it in words, as evidence shows it.</summary>
    public abstract string Words { get; }

    /// <summary>Gets the words as an operand of a larger sentence.</summary>
    internal virtual string OperandWords => Words;
}
