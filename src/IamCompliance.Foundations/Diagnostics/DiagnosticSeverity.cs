namespace IamCompliance.Foundations.Diagnostics;

/// <summary>Orders what is found in files and policies, as IAM Access Analyzer does. Of definitions there are warnings and errors
/// only.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-policy-validation.html</remarks>
public enum DiagnosticSeverity
{
    /// <summary>It would be tidier; what it does stays the same.</summary>
    Suggestion,

    /// <summary>Worth a look: nothing is left out, but a policy probably does not do what its author meant.</summary>
    Warning,

    /// <summary>The policy allows access that is risky.</summary>
    SecurityWarning,

    /// <summary>What the span covers is not used: a definition does not compile, AWS refuses the policy, or a part of it can never
    /// work.</summary>
    Error,
}
