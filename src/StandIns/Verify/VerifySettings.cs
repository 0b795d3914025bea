namespace VerifyTests;

/// <summary>Says where a snapshot lies and how a mismatch is shown.</summary>
public class VerifySettings
{
    /// <summary>Creates settings with nothing set.</summary>
    public VerifySettings() { }

    /// <summary>Creates a copy.</summary>
    public VerifySettings(VerifySettings? settings)
    {
        if (settings is null)
            return;
        (Directory, FileName, DiffDisabled) = (settings.Directory, settings.FileName, settings.DiffDisabled);
    }

    internal string? Directory { get; private set; }

    internal string? FileName { get; private set; }

    internal bool DiffDisabled { get; private set; }

    /// <summary>Places the snapshot in a directory, absolute or relative to that of the source file.</summary>
    public void UseDirectory(string directory)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(directory);
        Directory = directory;
    }

    /// <summary>Names the snapshot, without <c>.verified</c> and extension.</summary>
    public void UseFileName(string fileName)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(fileName);
        if (fileName.AsSpan().IndexOfAny('/', '\\') >= 0)
            throw new ArgumentException($"`{fileName}` is a path; UseDirectory takes the directory.", nameof(fileName));
        FileName = fileName;
    }

    /// <summary>Opens no diff tool.</summary>
    public void DisableDiff() => DiffDisabled = true;

    /// <summary>Allows a snapshot to be verified more than once in a process.</summary>
    /// <remarks>The package forbids it unless told otherwise; here it is always allowed.</remarks>
#pragma warning disable CA1822 // An instance member in the package.
    public void DisableRequireUniquePrefix() { }
#pragma warning restore CA1822
}
