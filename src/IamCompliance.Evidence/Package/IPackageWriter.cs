namespace IamCompliance.Evidence;

/// <summary>Writes one format of a package.</summary>
internal interface IPackageWriter
{
    /// <summary>Plans the files of the format for a run in canonical order; nothing is written yet.</summary>
    IEnumerable<PackageFile> Plan(EvidenceRun run, PackageLayout layout);
}
