using IamCompliance.Evidence.Package;
using IamCompliance.Evidence.Redaction;
using IamCompliance.Evidence.Verifying;

namespace IamCompliance.Evidence.Reperforming;

/// <summary>Makes a folder of a package: itself, or what its zip file holds, unpacked only when nothing about the zip file is out of
/// order.</summary>
internal static class UnpackedPackage
{
    /// <summary>Finds the folder.</summary>
    /// <param name="package">The directory or zip file.</param>
    /// <param name="target">Where a zip file is unpacked to; it does not exist yet.</param>
    /// <exception cref="EvidencePackageException">There is no package, or its zip file is not one that this tool wrote.</exception>
    public static string Find(string package, string target)
    {
        var path = Path.GetFullPath(package);
        if (Directory.Exists(path))
            return path;
        if (!File.Exists(path))
            throw new EvidencePackageException($"There is no package {package}.");
        using var content = PackageContents.Open(path);
        if (content.Findings is [var finding, ..])
            throw new EvidencePackageException(
                $"The zip file {package} is not unpacked: {(finding.Path is null ? "" : $"{finding.VisiblePath} ")}{finding.Message}."
            );
        foreach (var item in content.Items)
        {
            if (item.Kind != PackageItemKind.File)
                throw new EvidencePackageException(
                    $"The zip file {package} is not unpacked: {VisibleText.Of(item.Path)} is no plain file."
                );
            var file = PackagePath.Resolve(target, item.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            using var source = item.Open();
            using var disk = new FileStream(file, FileMode.CreateNew, FileAccess.Write);
            source.CopyTo(disk);
        }

        return target;
    }
}
