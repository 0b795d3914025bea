namespace IamCompliance.Policies.Documents;

/// <summary>Says what a statement does with the requests it matches.</summary>
public enum PolicyEffect
{
    /// <summary>Grants them.</summary>
    Allow,

    /// <summary>Refuses them, whatever else grants them.</summary>
    Deny,
}
