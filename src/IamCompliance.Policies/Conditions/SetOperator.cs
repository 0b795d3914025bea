namespace IamCompliance.Policies.Conditions;

/// <summary>Says how a condition treats a context key with several values.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html</remarks>
internal enum SetOperator
{
    None,
    ForAllValues,
    ForAnyValue,
}
