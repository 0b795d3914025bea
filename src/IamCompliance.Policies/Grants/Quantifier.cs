namespace IamCompliance.Policies.Grants;

/// <summary>Says of how many of the things that a pattern covers a question is asked.</summary>
public enum Quantifier
{
    /// <summary>Of one of them, whichever.</summary>
    Some,

    /// <summary>Of each of them.</summary>
    Every,
}
