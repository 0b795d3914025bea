namespace IamCompliance.Policies.Conditions;

/// <summary>Describes one condition operator and compiles the values a policy gives it.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html</remarks>
internal abstract class ConditionOperator
{
    /// <summary>Gets the name, in AWS's case of letters.</summary>
    public abstract string Name { get; }

    /// <summary>Gets the type of values the operator compares.</summary>
    public abstract ConditionFamily Family { get; }

    /// <summary>Gets whether the operator holds when none of the values match.</summary>
    public virtual bool IsNegated => false;

    /// <summary>Gets whether <c>*</c> and <c>?</c> in values are wildcards.</summary>
    public virtual bool TakesWildcards => false;

    /// <summary>Gets whether values may have policy variables.</summary>
    /// <remarks>
    /// "You can use a policy variable for Condition values in any condition that involves the string operators or the ARN operators":
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-conditionelement
    /// </remarks>
    public bool TakesVariables => Family is ConditionFamily.String or ConditionFamily.Arn;

    /// <summary>Compiles a value for matching; a negated operator compiles what must not match.</summary>
    public abstract ConditionOperand Compile(string value, bool hasVariables);
}
