using IamCompliance.Definitions.Profiles;
using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.Package;

/// <summary>Writes one format of a package.</summary>
internal interface IPackageWriter
{
    /// <summary>Gets the format this is; null for what every package holds.</summary>
    EvidenceFormat? Format => null;

    /// <summary>Plans the files of the format for a run in canonical order; nothing is written yet.</summary>
    IEnumerable<PackageFile> Plan(EvidenceRun run, PackageLayout layout);
}
