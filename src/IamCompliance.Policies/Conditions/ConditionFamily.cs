namespace IamCompliance.Policies.Conditions;

/// <summary>Groups operators by the type of the values they compare.</summary>
internal enum ConditionFamily
{
    String,
    Numeric,
    Date,
    Bool,
    Binary,
    IpAddress,
    Arn,
    Null,
}
