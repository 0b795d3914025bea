using IamCompliance.Definitions.Profiles;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Package;
using IamCompliance.Evidence.Run;
using IamCompliance.Evidence.Signing;
using IamCompliance.Evidence.Verifying;

namespace IamCompliance.Evidence.Delivery;

/// <summary>
/// Delivers the evidence of a run as its settings say. Key and previous package are found before anything is assessed, so that a run of an
/// hour does not end with a wrong passphrase.
/// </summary>
public sealed class EvidenceDelivery : IDisposable
{
    private readonly EvidenceSettings settings;
    private readonly string directory;
    private readonly IEvidenceSigner? signer;

    private EvidenceDelivery(EvidenceSettings settings, string directory, IEvidenceSigner? signer, PreviousPackage? previous)
    {
        this.settings = settings;
        this.directory = directory;
        this.signer = signer;
        Previous = previous;
    }

    /// <summary>Gets the package that the one of this run follows, for its header; null for the first.</summary>
    public PreviousPackage? Previous { get; }

    /// <summary>Prepares the delivery.</summary>
    /// <param name="settings">What the evidence is to be.</param>
    /// <param name="baseDirectory">Where relative paths begin.</param>
    /// <param name="keys">Finds the signing key.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="EvidenceUsageException">The settings cannot be followed.</exception>
    public static async Task<EvidenceDelivery> PrepareAsync(
        EvidenceSettings settings,
        string baseDirectory,
        SigningKeys keys,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(keys);
        if (settings.Timestamp is { } address)
        {
            if (settings.Sign is null)
                throw new EvidenceUsageException(
                    "a timestamp is wanted, and nothing is signed that it could be of",
                    "name a signing key too, or leave the timestamp out"
                );
            if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
                throw new EvidenceUsageException("the time-stamping authority is named by no address", "write http://… or https://…");
        }

        var previous = settings.Previous is { } earlier ? PreviousPackages.Find(Path.Combine(baseDirectory, earlier)) : null;
        var signer = settings.Sign is { } source
            ? await keys.OpenAsync(source, baseDirectory, cancellationToken).ConfigureAwait(false)
            : null;
        return new EvidenceDelivery(settings, Path.GetFullPath(Path.Combine(baseDirectory, settings.Directory)), signer, previous);
    }

    /// <summary>Writes the package.</summary>
    /// <exception cref="EvidencePackageException">It cannot be written or signed; what was there before is unchanged.</exception>
    public Task<EvidencePackagePaths> WriteAsync(EvidenceRun run, CancellationToken cancellationToken) =>
        EvidencePackage.WriteAsync(
            run,
            directory,
            new PackageOptions
            {
                Formats = settings.Formats,
                Signer = signer,
                TimestampAuthority = settings.Timestamp is { } address ? new Uri(address) : null,
                Zip = settings.Zip,
            },
            cancellationToken
        );

    /// <inheritdoc />
    public void Dispose() => signer?.Dispose();
}
