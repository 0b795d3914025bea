using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Package;
using IamCompliance.Evidence.Tests.Building;
using IamCompliance.Evidence.Tests.Signing;
using IamCompliance.Evidence.Verifying;

namespace IamCompliance.Evidence.Tests.Verifying;

/// <summary>Writes a package of a story, and verifies it.</summary>
internal sealed class SignedPackage : IDisposable
{
    private readonly DirectoryInfo temp = Directory.CreateTempSubdirectory("signed");

    public SigningKey Key { get; } = new();

    public string Root => Path.Combine(temp.FullName, "package");

    public string Zip => Root + ".zip";

    public string Folder => temp.FullName;

    public static async Task<SignedPackage> WriteAsync(EvidenceRun? run = null, bool signed = true, Uri? authority = null)
    {
        var package = new SignedPackage();
        await EvidencePackage.WriteAsync(
            run ?? Stories.All["waived"],
            package.Root,
            new PackageOptions
            {
                Signer = signed ? package.Key.Signer : null,
                TimestampAuthority = authority,
                Zip = true,
            }
        );
        return package;
    }

    public PackageVerification Verify(VerificationKey? key = null) =>
        PackageVerifier.Verify(Root, new VerificationOptions { Key = key ?? Key.Public });

    public PackageVerification VerifyZip() => PackageVerifier.Verify(Zip, new VerificationOptions { Key = Key.Public });

    public string File(string path) => Path.Combine(Root, path);

    public Dictionary<string, byte[]> Files() =>
        Directory
            .GetFiles(Root, "*", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetRelativePath(Root, f).Replace('\\', '/'), System.IO.File.ReadAllBytes, StringComparer.Ordinal);

    public void Dispose()
    {
        Key.Dispose();
        temp.Delete(recursive: true);
    }
}
