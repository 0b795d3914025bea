namespace IamCompliance.Foundations.Logic;

/// <summary>Combines truths: the outcome is unknown only where the unknown operand could still change it, as in SQL.</summary>
public static class TruthLogic
{
    /// <summary>Takes over what is known for certain.</summary>
    public static Truth Of(bool value) => value ? Truth.True : Truth.False;

    /// <summary>Whether both hold.</summary>
    public static Truth And(this Truth left, Truth right) => left < right ? left : right;

    /// <summary>Whether one of them holds.</summary>
    public static Truth Or(this Truth left, Truth right) => left > right ? left : right;

    /// <summary>Whether it does not hold.</summary>
    public static Truth Not(this Truth operand) => Truth.True - (int)operand;
}
