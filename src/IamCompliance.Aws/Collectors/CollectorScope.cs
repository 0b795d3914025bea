namespace IamCompliance.Aws.Collectors;

/// <summary>Says how often a part's operation is asked.</summary>
internal enum CollectorScope
{
    /// <summary>Once for the account.</summary>
    Account,

    /// <summary>Once in each region.</summary>
    Region,

    /// <summary>Once for each resource that another part lists, or for each argument.</summary>
    Resource,
}
