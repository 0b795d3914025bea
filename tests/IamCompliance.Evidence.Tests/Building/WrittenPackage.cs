using System.Security.Cryptography;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Package;

namespace IamCompliance.Evidence.Tests.Building;

/// <summary>Writes a package to a directory of its own and digests every file.</summary>
internal sealed class WrittenPackage : IDisposable
{
    private readonly DirectoryInfo temp = Directory.CreateTempSubdirectory("evidence");

    public WrittenPackage(EvidenceRun run)
    {
        Root = Path.Combine(temp.FullName, "package");
        EvidencePackage.WriteAsync(run, Root, EvidenceFormats.All).GetAwaiter().GetResult();
        Digests =
        [
            .. Directory
                .GetFiles(Root, "*", SearchOption.AllDirectories)
                .Select(f => $"{Path.GetRelativePath(Root, f)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f)))}")
                .Order(StringComparer.Ordinal),
        ];
    }

    public string Root { get; }

    public IReadOnlyList<string> Digests { get; }

    public void Dispose() => temp.Delete(recursive: true);
}
