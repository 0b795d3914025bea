using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Conditions;

/// <summary>One value of a condition, ready to be compared with values of requests.</summary>
internal abstract class ConditionOperand
{
    /// <summary>Gets whether a request can match at all; a value of the wrong type never does.</summary>
    public virtual bool IsValid => true;

    /// <summary>Compares with one value of the request.</summary>
    public abstract ComparisonResult Compare(string value, RequestContext context);

    /// <summary>Finds the first variable the context says nothing of.</summary>
    public virtual string? FirstUnknownKey(RequestContext context) => null;
}
