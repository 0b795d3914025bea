using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace IamCompliance.Assessment.Attesting;

/// <summary>Reads attached files below the folder of <c>attestations.yaml</c>, each once for a run, so that every account sees the same.
/// Safe to use from several threads.</summary>
/// <param name="directory">The folder.</param>
public sealed class AttachmentFolder(string directory) : IAttachments
{
    private readonly ConcurrentDictionary<string, Lazy<AttachmentReading>> readings = new(StringComparer.Ordinal);

    /// <inheritdoc />
    public AttachmentReading Read(string path) => readings.GetOrAdd(path, p => new(() => ReadOnce(p))).Value;

    private AttachmentReading ReadOnce(string path)
    {
        var file = Path.Combine(directory, path);
        try
        {
            using var stream = File.OpenRead(file);
            return new AttachmentReading(Convert.ToHexStringLower(SHA256.HashData(stream)), null);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return new AttachmentReading(null, "is missing");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The message of the system names the folder of whoever runs this, which evidence must not.
            return new AttachmentReading(null, Directory.Exists(file) ? "is a folder" : "cannot be read");
        }
    }
}
