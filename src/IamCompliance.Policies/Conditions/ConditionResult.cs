namespace IamCompliance.Policies.Conditions;

/// <summary>Says how a condition came out, and why.</summary>
internal enum ConditionResult
{
    Holds,
    ValueDiffers,
    KeyAbsent,
    NeedsSetOperator,
    VariableUnresolved,
    KeyUnknown,
    VariableUnknown,
}
