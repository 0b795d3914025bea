using IamCompliance.Definitions.Profiles;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Signing;

namespace IamCompliance.Evidence.Package;

/// <summary>Writes the evidence package of a run: the wanted formats, a manifest of all files, and its signature.</summary>
public static class EvidencePackage
{
    /// <summary>Writes the package, replacing an earlier one. The directory holds the whole package or what it held before, never a
    /// part.</summary>
    /// <param name="run">The run, in any order.</param>
    /// <param name="directory">Where the package goes.</param>
    /// <param name="formats">The formats besides <c>run.json</c> and <c>results.json</c>.</param>
    /// <param name="cancellationToken">Cancels; what was there before then stays.</param>
    /// <exception cref="EvidencePackageException">The directory holds something that is not a package, or cannot be written.</exception>
    public static Task<EvidencePackagePaths> WriteAsync(
        EvidenceRun run,
        string directory,
        IReadOnlyCollection<EvidenceFormat> formats,
        CancellationToken cancellationToken = default
    ) => WriteAsync(run, directory, new PackageOptions { Formats = formats }, cancellationToken);

    /// <summary>Writes the package, replacing an earlier one. The directory holds the whole package or what it held before, never a
    /// part.</summary>
    /// <param name="run">The run, in any order.</param>
    /// <param name="directory">Where the package goes.</param>
    /// <param name="options">How it is written.</param>
    /// <param name="cancellationToken">Cancels; what was there before then stays.</param>
    /// <exception cref="EvidencePackageException">The directory holds something that is not a package, or cannot be written, or the
    /// signature cannot be had.</exception>
    public static async Task<EvidencePackagePaths> WriteAsync(
        EvidenceRun run,
        string directory,
        PackageOptions options,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentException.ThrowIfNullOrWhiteSpace(directory);

        var ordered = CanonicalOrder.Of(run);
        using var zip = options.Zip ? PackageZip.Prepare(directory) : null;
        await DirectorySwap
            .ReplaceAsync(
                directory,
                PackageManifest.IsInAsync,
                async fresh =>
                {
                    await WriteFilesAsync(ordered, options, fresh, cancellationToken).ConfigureAwait(false);
                    zip?.Fill(fresh, cancellationToken);
                },
                cancellationToken
            )
            .ConfigureAwait(false);
        zip?.Publish();

        return new EvidencePackagePaths(Path.GetFullPath(directory), options.Formats) { Zip = zip?.Target };
    }

    private static async Task WriteFilesAsync(EvidenceRun run, PackageOptions options, string root, CancellationToken cancellationToken)
    {
        var layout = new PackageLayout(run, options.Formats);
        foreach (var file in PackageWriters.For(options.Formats).SelectMany(w => w.Plan(run, layout)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            layout.Add(await DigestedFile.WriteAsync(root, file, cancellationToken).ConfigureAwait(false));
        }

        var manifest = Manifest.Of(run, layout.Written.Values);
        var written = await DigestedFile
            .WriteAsync(
                root,
                new PackageFile(PackageManifest.Path, (output, _) => PackageManifest.Write(manifest, output)),
                cancellationToken
            )
            .ConfigureAwait(false);
        if (options.Signer is null)
            return;
        var signer = new PackageSigner(options.Signer, options.TimestampAuthority is { } address ? new TimestampAuthority(address) : null);
        foreach (var file in await signer.SignAsync(run, manifest, written.Sha256, cancellationToken).ConfigureAwait(false))
            await DigestedFile.WriteAsync(root, file, cancellationToken).ConfigureAwait(false);
    }
}
