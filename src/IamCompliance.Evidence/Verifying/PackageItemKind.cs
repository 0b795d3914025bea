namespace IamCompliance.Evidence.Verifying;

/// <summary>Says what lies at a path of a package.</summary>
internal enum PackageItemKind
{
    /// <summary>A file.</summary>
    File,

    /// <summary>A folder with nothing in it.</summary>
    EmptyFolder,

    /// <summary>A symbolic link, or whatever else is neither file nor folder.</summary>
    Link,

    /// <summary>A file of an archive that is not unpacked; the archive's findings say why.</summary>
    Unreadable,
}
