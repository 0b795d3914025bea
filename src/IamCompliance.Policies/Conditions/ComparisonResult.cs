namespace IamCompliance.Policies.Conditions;

/// <summary>Says how a value of a request compares with a value of a policy.</summary>
internal enum ComparisonResult
{
    Differs,
    Matches,

    /// <summary>The policy's value has a variable without value: the statement cannot match, negated or not.</summary>
    Unresolved,

    /// <summary>The context does not say whether a variable has a value.</summary>
    Unknown,
}
