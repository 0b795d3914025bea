using IamCompliance.Definitions.Profiles;

namespace IamCompliance.Evidence;

/// <summary>Writes the evidence package of a run: the wanted formats, and a manifest of all files.</summary>
public static class EvidencePackage
{
    /// <summary>Writes the package, replacing an earlier one. The directory holds the whole package or what it held before, never a part.</summary>
    /// <param name="run">The run, in any order.</param>
    /// <param name="directory">Where the package goes.</param>
    /// <param name="formats">The formats besides <c>run.json</c> and <c>results.json</c>.</param>
    /// <param name="cancellationToken">Cancels; what was there before then stays.</param>
    /// <exception cref="EvidencePackageException">The directory holds something that is not a package, or cannot be written.</exception>
    public static async Task<EvidencePackagePaths> WriteAsync(EvidenceRun run, string directory, IReadOnlyCollection<EvidenceFormat> formats, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentException.ThrowIfNullOrWhiteSpace(directory);

        var ordered = CanonicalOrder.Of(run);
        await DirectorySwap.ReplaceAsync(
            directory,
            PackageManifest.IsInAsync,
            fresh => WriteFilesAsync(ordered, formats, fresh, cancellationToken),
            cancellationToken).ConfigureAwait(false);

        return new EvidencePackagePaths(Path.GetFullPath(directory), formats);
    }

    private static async Task WriteFilesAsync(EvidenceRun run, IReadOnlyCollection<EvidenceFormat> formats, string root, CancellationToken cancellationToken)
    {
        var layout = new PackageLayout(run, formats);
        var entries = new List<ManifestEntry>();
        foreach (var file in PackageWriters.For(formats).SelectMany(w => w.Plan(run, layout)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            entries.Add(await DigestedFile.WriteAsync(root, file, cancellationToken).ConfigureAwait(false));
        }

        await DigestedFile.WriteAsync(root, new PackageFile(PackageManifest.Path, (output, _) => PackageManifest.Write(run, entries, output)), cancellationToken).ConfigureAwait(false);
    }
}
