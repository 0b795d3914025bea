namespace IamCompliance.Evidence;

/// <summary>Says where a package was written.</summary>
/// <param name="Directory">The directory of the package.</param>
/// <param name="IndexHtml">The page for people.</param>
/// <param name="ResultsJson">The canonical record.</param>
/// <param name="FindingsCsv">One row for every subject.</param>
/// <param name="Manifest">The list of all files with their digests.</param>
public sealed record EvidencePackagePaths(string Directory, string IndexHtml, string ResultsJson, string FindingsCsv, string Manifest);
