namespace IamCompliance.Evidence.Verifying;

/// <summary>Says what kind of thing is wrong with a package.</summary>
public enum VerificationFindingKind
{
    /// <summary>A file is not what was written.</summary>
    Changed,

    /// <summary>A file that was written is not there.</summary>
    Missing,

    /// <summary>A file is there that was not written.</summary>
    Added,

    /// <summary>A file is listed, or lies, in another place of the order.</summary>
    Reordered,

    /// <summary>Two files have one name, on some file systems at least.</summary>
    Duplicate,

    /// <summary>A path would lead out of the package, or is no plain name.</summary>
    UnsafePath,

    /// <summary>There is a link in the place of a file.</summary>
    Link,

    /// <summary>The zip file itself is damaged, dangerous or packed again.</summary>
    Archive,

    /// <summary>Parts of two packages were put together.</summary>
    OtherPackage,

    /// <summary>The signature is missing, malformed, or not by the key.</summary>
    Signature,

    /// <summary>The key was not valid when it signed.</summary>
    Key,

    /// <summary>The timestamp is missing, malformed, or not of this signature.</summary>
    Timestamp,

    /// <summary>The times in the package contradict each other.</summary>
    Clock,

    /// <summary>Another version of the tool wrote the package: nothing is known to be wrong, and nothing was verified.</summary>
    UnknownVersion,

    /// <summary>The package does not follow the one before it.</summary>
    Chain,
}
