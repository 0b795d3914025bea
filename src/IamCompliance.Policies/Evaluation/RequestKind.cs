namespace IamCompliance.Policies.Evaluation;

/// <summary>Tells requests apart that AWS decides by rules of their own.</summary>
internal enum RequestKind
{
    /// <summary>The general logic holds.</summary>
    General,

    /// <summary>A use of a KMS key: nothing is allowed that its key policy does not allow or delegate.</summary>
    KmsKey,

    /// <summary>The assumption of a role: its trust policy must allow it.</summary>
    RoleTrust,

    /// <summary>An operation nobody can be denied.</summary>
    AlwaysAllowed,
}
