using System.Security.Cryptography;

namespace IamCompliance.Evidence.Package;

/// <summary>Writes a file of a package and digests its bytes on the way.</summary>
internal static class DigestedFile
{
    private const int BufferSize = 64 * 1024;

    /// <summary>Writes the file below the root and returns its manifest entry.</summary>
    public static async Task<ManifestEntry> WriteAsync(string root, PackageFile file, CancellationToken cancellationToken)
    {
        var path = Path.Combine([root, .. file.Path.Split('/')]);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var sha = SHA256.Create();
        await using var disk = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferSize);
        await using (var digest = new CryptoStream(disk, sha, CryptoStreamMode.Write, leaveOpen: true))
        {
            file.Write(digest, cancellationToken);
            await digest.FlushFinalBlockAsync(cancellationToken).ConfigureAwait(false);
        }

        await disk.FlushAsync(cancellationToken).ConfigureAwait(false);
        return new ManifestEntry(file.Path, disk.Length, Convert.ToHexStringLower(sha.Hash!));
    }
}
