namespace IamCompliance.Definitions.Predicates;

/// <summary>Supplies the value a matcher compares with.</summary>
public abstract record Operand;

/// <summary>A constant.</summary>
public sealed record LiteralOperand(Literal Value) : Operand;

/// <summary>A parameter of the control, written <c>$name</c>.</summary>
public sealed record ParameterOperand(string Name) : Operand;
