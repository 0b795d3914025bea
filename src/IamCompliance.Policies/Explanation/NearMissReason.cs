namespace IamCompliance.Policies.Explanation;

/// <summary>Says why a statement about the action did not match. The list is closed.</summary>
public enum NearMissReason
{
    /// <summary>Its principals are others.</summary>
    PrincipalNotNamed,

    /// <summary>Its resources are others.</summary>
    ResourceNotMatched,

    /// <summary>A condition compares a context key with other values.</summary>
    ConditionValueDiffers,

    /// <summary>A condition needs a context key that the request does not have.</summary>
    ConditionKeyAbsent,

    /// <summary>A condition without set operator meets a context key with several values.</summary>
    SetOperatorMissing,

    /// <summary>A policy variable has neither value nor default.</summary>
    VariableUnresolved,
}
