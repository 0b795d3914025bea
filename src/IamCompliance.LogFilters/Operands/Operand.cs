namespace IamCompliance.LogFilters.Operands;

/// <summary>The right side of = and !=.</summary>
internal abstract class Operand
{
    public abstract bool Matches(LogValue value);
}
