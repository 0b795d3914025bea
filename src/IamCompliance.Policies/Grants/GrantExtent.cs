namespace IamCompliance.Policies.Grants;

/// <summary>Says how far policies grant, or deny, what a question asks. Ordered: a greater value is more.</summary>
public enum GrantExtent
{
    /// <summary>In no request.</summary>
    None,

    /// <summary>In requests whose context keys have the right values, or where the patterns are too entangled to prove more.</summary>
    Conditional,

    /// <summary>In every request, whatever its context.</summary>
    Unconditional,
}
