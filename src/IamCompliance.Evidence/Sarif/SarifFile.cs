using IamCompliance.Definitions.Profiles;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Package;

namespace IamCompliance.Evidence.Sarif;

/// <summary>Puts <c>results.sarif</c> into the package.</summary>
internal sealed class SarifFile : IPackageWriter
{
    /// <summary>The path inside of the package.</summary>
    public const string Path = "results.sarif";

    /// <inheritdoc />
    public EvidenceFormat? Format => EvidenceFormat.Sarif;

    /// <inheritdoc />
    public IEnumerable<PackageFile> Plan(EvidenceRun run, PackageLayout layout) =>
        [new PackageFile(Path, (output, cancellationToken) => SarifWriter.Write(run, output, cancellationToken))];
}
