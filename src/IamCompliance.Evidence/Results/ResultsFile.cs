using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Package;

namespace IamCompliance.Evidence.Results;

/// <summary>Puts <c>results.json</c> into the package.</summary>
internal sealed class ResultsFile : IPackageWriter
{
    /// <summary>The path inside of the package.</summary>
    public const string Path = "results.json";

    /// <inheritdoc />
    public IEnumerable<PackageFile> Plan(EvidenceRun run, PackageLayout layout) =>
        [new PackageFile(Path, (output, cancellationToken) => ResultsWriter.Write(run, output, cancellationToken))];
}
