using IamCompliance.Evidence.Html;

namespace IamCompliance.Evidence;

/// <summary>Writes the evidence package of a run: every format, and a manifest of all files.</summary>
public static class EvidencePackage
{
    /// <summary>Writes the package, replacing an earlier one. The directory holds the whole package or what it held before, never a part.</summary>
    /// <exception cref="EvidencePackageException">The directory holds something that is not a package, or cannot be written.</exception>
    public static async Task<EvidencePackagePaths> WriteAsync(EvidenceRun run, string directory, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentException.ThrowIfNullOrWhiteSpace(directory);

        var ordered = CanonicalOrder.Of(run);
        await DirectorySwap.ReplaceAsync(
            directory,
            PackageManifest.IsInAsync,
            fresh => WriteFilesAsync(ordered, fresh, cancellationToken),
            cancellationToken).ConfigureAwait(false);

        var root = Path.GetFullPath(directory);
        return new EvidencePackagePaths(
            root,
            Path.Combine(root, HtmlReport.Path),
            Path.Combine(root, ResultsFile.Path),
            Path.Combine(root, FindingsFile.Path),
            Path.Combine(root, PackageManifest.Path));
    }

    private static async Task WriteFilesAsync(EvidenceRun run, string root, CancellationToken cancellationToken)
    {
        var layout = new PackageLayout(run);
        var entries = new List<ManifestEntry>();
        foreach (var file in PackageWriters.All.SelectMany(w => w.Plan(run, layout)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            entries.Add(await DigestedFile.WriteAsync(root, file, cancellationToken).ConfigureAwait(false));
        }

        await DigestedFile.WriteAsync(root, new PackageFile(PackageManifest.Path, (output, _) => PackageManifest.Write(run, entries, output)), cancellationToken).ConfigureAwait(false);
    }
}
