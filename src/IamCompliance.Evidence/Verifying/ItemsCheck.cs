namespace IamCompliance.Evidence.Verifying;

/// <summary>Checks names and kinds of what lies in a package, before anything of it is read.</summary>
internal static class ItemsCheck
{
    /// <summary>Finds links, impossible names, and names that meet where case does not count.</summary>
    public static IEnumerable<VerificationFinding> Check(IReadOnlyList<PackageItem> items)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in items)
        {
            if (item.Kind == PackageItemKind.Link)
                yield return new VerificationFinding(
                    VerificationFindingKind.Link,
                    item.Path,
                    "is a link or a special file, and a package holds files only; it was not followed"
                );
            if (item.Kind == PackageItemKind.EmptyFolder)
                yield return new VerificationFinding(
                    VerificationFindingKind.Added,
                    item.Path,
                    "is a folder that the manifest knows nothing of"
                );
            else if (!PackageFileName.IsSafe(item.Path))
                yield return new VerificationFinding(
                    VerificationFindingKind.UnsafePath,
                    item.Path,
                    "is no name that a package has: it could lead out of the package"
                );
            if (!names.Add(item.Path))
                yield return new VerificationFinding(
                    VerificationFindingKind.Duplicate,
                    item.Path,
                    "is there twice, at least where case does not count"
                );
        }
    }
}
