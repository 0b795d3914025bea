using IamCompliance.Definitions.Profiles;
using IamCompliance.Evidence.Html;
using IamCompliance.Evidence.Results;

namespace IamCompliance.Evidence.Package;

/// <summary>Says where a package was written.</summary>
/// <param name="Directory">The directory of the package.</param>
/// <param name="Formats">The formats it holds besides <c>results.json</c>.</param>
public sealed record EvidencePackagePaths(string Directory, IReadOnlyCollection<EvidenceFormat> Formats)
{
    /// <summary>Gets the zip file of the package; null when none was written.</summary>
    public string? Zip { get; init; }

    /// <summary>Gets the list of all files with their digests.</summary>
    public string Manifest => Path.Combine(Directory, PackageManifest.Path);

    /// <summary>Gets the canonical record.</summary>
    public string ResultsJson => Path.Combine(Directory, ResultsFile.Path);

    /// <summary>Gets what a person opens first: the page, or without one the canonical record.</summary>
    public string Entry => Formats.Contains(EvidenceFormat.Html) ? Path.Combine(Directory, HtmlReport.Path) : ResultsJson;
}
