namespace IamCompliance.Evidence.Verifying;

/// <summary>Says what is known about the signature of a package.</summary>
public enum SignatureStatus
{
    /// <summary>There is none.</summary>
    Unsigned,

    /// <summary>There is one, and no key was given to check it with.</summary>
    NotChecked,

    /// <summary>It is by the key that was given.</summary>
    Verified,

    /// <summary>It is malformed, or not by the key that was given.</summary>
    Wrong,
}
