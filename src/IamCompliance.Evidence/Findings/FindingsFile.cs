using IamCompliance.Definitions.Profiles;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Package;

namespace IamCompliance.Evidence.Findings;

/// <summary>Puts <c>findings.csv</c> into the package.</summary>
internal sealed class FindingsFile : IPackageWriter
{
    /// <summary>The path inside of the package.</summary>
    public const string Path = "findings.csv";

    /// <inheritdoc />
    public EvidenceFormat? Format => EvidenceFormat.Csv;

    /// <inheritdoc />
    public IEnumerable<PackageFile> Plan(EvidenceRun run, PackageLayout layout) =>
        [new PackageFile(Path, (output, cancellationToken) => FindingsWriter.Write(run, output, cancellationToken))];
}
