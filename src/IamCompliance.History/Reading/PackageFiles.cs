using System.IO.Compression;

namespace IamCompliance.History.Reading;

/// <summary>Reads single files of a package, a folder or a zip, without unpacking it.</summary>
internal sealed class PackageFiles : IDisposable
{
    // More than any results.json of a run that could be read by a person; a bomb ends here.
    private const long MostBytes = 1L << 30;

    private readonly string path;
    private readonly ZipArchive? zip;

    private PackageFiles(string path, ZipArchive? zip)
    {
        this.path = path;
        this.zip = zip;
    }

    /// <summary>Opens a package.</summary>
    /// <exception cref="HistoryException">There is none.</exception>
    public static PackageFiles Open(string path)
    {
        if (Directory.Exists(path))
            return new PackageFiles(path, null);
        try
        {
            return new PackageFiles(path, ZipFile.OpenRead(path));
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new HistoryException($"{path} is not an evidence package: {e.Message}", e);
        }
    }

    /// <summary>Reads a file whole.</summary>
    /// <exception cref="HistoryException">It is not there, twice there, or too large.</exception>
    public byte[] Read(string name)
    {
        try
        {
            return zip is null ? ReadFile(name) : ReadEntry(zip, name);
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new HistoryException($"{name} of the package {path} cannot be read: {e.Message}", e);
        }
    }

    public void Dispose() => zip?.Dispose();

    private byte[] ReadFile(string name)
    {
        var file = new FileInfo(Path.Combine(path, name));
        return file.Length > MostBytes ? throw TooLarge(name) : File.ReadAllBytes(file.FullName);
    }

    private byte[] ReadEntry(ZipArchive archive, string name)
    {
        if (archive.Entries.Count(e => e.FullName == name) > 1)
            throw new HistoryException($"The package {path} holds {name} twice: nobody can say which counts.");
        var entry = archive.GetEntry(name) ?? throw new HistoryException($"The package {path} has no {name}.");
        if (entry.Length > MostBytes)
            throw TooLarge(name);
        // Packages store their files as they are: what is compressed was packed again, and may be a bomb.
        if (entry.Length != entry.CompressedLength)
            throw new HistoryException(
                $"{name} of the package {path} is compressed, so somebody packed it again: see what `iamc evidence verify` says of it."
            );
        var bytes = new byte[entry.Length];
        using var stream = entry.Open();
        stream.ReadExactly(bytes);
        return stream.ReadByte() < 0
            ? bytes
            : throw new HistoryException($"{name} of the package {path} is longer than the zip file says.");
    }

    private HistoryException TooLarge(string name) => new($"{name} of the package {path} is larger than {MostBytes >> 20} MiB.");
}
