using System.Text;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Package;

namespace IamCompliance.Evidence.Markdown;

/// <summary>Puts <c>summary.md</c> into the package: the run in one text that build services show beside a build.</summary>
internal sealed class SummaryFile : IPackageWriter
{
    /// <summary>The path inside of the package.</summary>
    public const string Path = "summary.md";

    /// <inheritdoc />
    public EvidenceFormat? Format => EvidenceFormat.Markdown;

    /// <inheritdoc />
    public IEnumerable<PackageFile> Plan(EvidenceRun run, PackageLayout layout) =>
        [new PackageFile(Path, (output, _) => output.Write(Encoding.UTF8.GetBytes(SummaryWriter.Write(run))))];
}
