namespace IamCompliance.Definitions.Programs;

/// <summary>Says who answers for a requirement under AWS's shared responsibility model.</summary>
/// <remarks>https://aws.amazon.com/compliance/shared-responsibility-model/</remarks>
public enum Responsibility
{
    /// <summary>The customer.</summary>
    Customer,

    /// <summary>Both, each for its side.</summary>
    Shared,

    /// <summary>AWS: inherited, evidenced by a third-party report from AWS Artifact.</summary>
    Aws,
}
