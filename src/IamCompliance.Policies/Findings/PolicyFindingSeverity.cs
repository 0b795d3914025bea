namespace IamCompliance.Policies.Findings;

/// <summary>Orders what is found in a policy, as IAM Access Analyzer does.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-policy-validation.html</remarks>
public enum PolicyFindingSeverity
{
    /// <summary>The policy would be tidier; what it does stays the same.</summary>
    Suggestion,

    /// <summary>The policy probably does not do what its author meant.</summary>
    Warning,

    /// <summary>The policy allows access that is risky.</summary>
    SecurityWarning,

    /// <summary>AWS refuses the policy, or a part of it can never work.</summary>
    Error,
}
