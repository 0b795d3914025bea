namespace IamCompliance.Policies.Principals;

/// <summary>Says how directly a statement of a resource policy names the caller, weakest first.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html</remarks>
internal enum Grant
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>It names the account: "This delegates authority to the account", whose identity policies must grant in turn.</summary>
    /// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-accounts</remarks>
    Delegated,

    /// <summary>
    /// It names the role of the session: "Resource-based policies that grant permissions to an IAM role ARN are limited by an implicit deny
    /// in a permissions boundary or session policy."
    /// </summary>
    Limited,

    /// <summary>
    /// It names the user or the session itself, or everybody: "an implicit deny in an identity-based policy, a permissions boundary, or a
    /// session policy does not impact the final decision."
    /// </summary>
    Direct,
}
