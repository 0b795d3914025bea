using System.Globalization;
using IamCompliance.Evidence.Verifying;

namespace IamCompliance.Evidence.Package;

/// <summary>Writes a package as a zip file beside its directory; the file appears as a whole.</summary>
internal sealed class PackageZip : IDisposable
{
    private static int count;
    private readonly string fresh;

    private PackageZip(string target)
    {
        Target = target;
        fresh = Path.Combine(
            Path.GetDirectoryName(target)!,
            string.Create(
                CultureInfo.InvariantCulture,
                $".{Path.GetFileName(target)}.writing-{Environment.ProcessId}-{Interlocked.Increment(ref count)}"
            )
        );
    }

    /// <summary>Gets the path of the zip file.</summary>
    public string Target { get; }

    /// <summary>Prepares the zip file of a directory.</summary>
    /// <exception cref="EvidencePackageException">There is something that is no package in its place.</exception>
    public static PackageZip Prepare(string directory)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory)) + PackageContents.ZipExtension;
        if (Directory.Exists(target) || (File.Exists(target) && !PackageContents.LooksLikePackage(target)))
            throw new EvidencePackageException(
                $"Cannot write evidence to {target}: it is not the zip file of an evidence package. Move it away."
            );
        return new PackageZip(target);
    }

    /// <summary>Writes what a directory holds, sorted, under a name that nobody takes for the package.</summary>
    public void Fill(string directory, CancellationToken cancellationToken)
    {
        var files = DirectoryContent
            .Read(directory)
            .Items.Select(i => new StoredFile(i.Path, i.Size, i.Open))
            .OrderBy(f => f.Path, StringComparer.Ordinal)
            .ToList();
        using var output = new FileStream(fresh, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        StoredZip.Write(files, output, cancellationToken);
    }

    /// <summary>Gives it its name.</summary>
    public void Publish()
    {
        try
        {
            File.Move(fresh, Target, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new EvidencePackageException($"Cannot write evidence to {Target}: {e.Message} The directory beside it is written.", e);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        try
        {
            File.Delete(fresh);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What cannot be removed must not hide why it was not used.
        }
    }
}
