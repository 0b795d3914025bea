using IamCompliance.Definitions.Profiles;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Package;

namespace IamCompliance.Browser.Tests.Browsing;

/// <summary>Is a package on disk, as a reader opens it.</summary>
internal sealed class Package : IDisposable
{
    private readonly DirectoryInfo temp = Directory.CreateTempSubdirectory("pages");

    public Package(EvidenceRun run)
    {
        Root = Path.Combine(temp.FullName, "package");
        EvidencePackage.WriteAsync(run, Root, EvidenceFormats.All).GetAwaiter().GetResult();
    }

    public string Root { get; }

    /// <summary>Gets the paths of all pages.</summary>
    public IReadOnlyList<string> Pages =>
        [
            .. Directory
                .GetFiles(Root, "*.html", SearchOption.AllDirectories)
                .Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];

    public void Dispose() => temp.Delete(recursive: true);
}
