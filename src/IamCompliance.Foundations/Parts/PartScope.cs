namespace IamCompliance.Foundations.Parts;

/// <summary>Says how often the operation of a part is asked.</summary>
public enum PartScope
{
    /// <summary>Once for the account.</summary>
    Account,

    /// <summary>Once in each region.</summary>
    Region,

    /// <summary>Once for each resource that another part lists, or for each argument.</summary>
    Resource,
}
