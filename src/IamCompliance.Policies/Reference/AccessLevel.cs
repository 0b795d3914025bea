namespace IamCompliance.Policies.Reference;

/// <summary>Says what an action does to what it is about, as AWS classifies it. The levels exclude each other.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_understand-policy-summary-access-level-summaries.html#access_policies_access-level</remarks>
public enum AccessLevel
{
    /// <summary>Lists what there is, without its content.</summary>
    List,

    /// <summary>Shows the content and attributes of what there is.</summary>
    Read,

    /// <summary>Makes, changes or removes something, or hands out what that can be done with.</summary>
    Write,

    /// <summary>Changes who may do what.</summary>
    PermissionsManagement,

    /// <summary>Changes nothing but tags.</summary>
    Tagging,
}
