namespace IamCompliance.Benchmarks.Synthetic;

/// <summary>Says how the principals and policies of a synthetic account hang together.</summary>
public enum AccountShape
{
    /// <summary>Each alike: one document of a few, one attachment, trust in one user.</summary>
    Uniform,

    /// <summary>As grown accounts are: hundreds of distinct documents, shared by groups and roles; role chains; wildcard and cross-account trust;
    /// boundaries; guardrails.</summary>
    Tangled,
}
