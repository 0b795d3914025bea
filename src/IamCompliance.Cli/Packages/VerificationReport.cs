using IamCompliance.Cli.Output;
using IamCompliance.Evidence.Verifying;

namespace IamCompliance.Cli.Packages;

/// <summary>Prints what the verification of packages came to.</summary>
internal static class VerificationReport
{
    private const string UncheckedAuthority = ", by an authority that was not checked: give its root certificate with --timestamp-ca";

    public static void Print(IReadOnlyList<PackageVerification> packages, IReadOnlyList<string> remarks, OutputFormat format)
    {
        if (format == OutputFormat.Json)
        {
            JsonOutput.Write(new { packages = packages.Select(Json), remarks });
            return;
        }

        foreach (var package in packages)
            Print(package);
        foreach (var remark in remarks)
            Terminal.Line($"remark: {remark}");
    }

    private static object Json(PackageVerification package) =>
        new
        {
            package = package.Package,
            intact = package.IsIntact,
            signature = package.Signature,
            keyId = package.KeyId,
            timestamp = package.Timestamp,
            timestampInstant = package.TimestampInstant,
            runId = package.RunId,
            finished = package.Finished,
            toolVersion = package.ToolVersion,
            manifestSha256 = package.ManifestSha256,
            previousManifestSha256 = package.Previous?.ManifestSha256,
            files = package.FileCount,
            findings = package.Findings.Select(f => new
            {
                kind = f.Kind,
                path = f.VisiblePath,
                message = f.Message,
            }),
        };

    private static void Print(PackageVerification package)
    {
        Terminal.Line(
            package.IsIntact ? $"{package.Package}: intact, {package.FileCount} files as manifest.json lists them"
            : package.IsOfUnknownVersion ? $"{package.Package}: not verified"
            : $"{package.Package}: NOT what was written"
        );
        foreach (var finding in package.Findings)
            Terminal.Line(
                $"  {finding.Kind.ToString().ToLowerInvariant(), -14} "
                    + $"{(finding.VisiblePath is { } path ? $"{path} " : "")}{finding.Message}"
            );
        if (package.IsOfUnknownVersion)
            Terminal.Line("  help: verify it with a version of the tool that is as new as the package");
        Terminal.Line($"  signature: {Words(package)}");
        if (package.Timestamp is TimestampStatus.Verified or TimestampStatus.NotTrusted)
            Terminal.Line(
                $"  timestamp: {package.TimestampInstant:yyyy-MM-dd'T'HH:mm:ss'Z'}"
                    + (package.Timestamp == TimestampStatus.Verified ? "" : UncheckedAuthority)
            );
    }

    private static string Words(PackageVerification package) =>
        package.Signature switch
        {
            SignatureStatus.Verified => $"by the key given, {package.KeyId}",
            SignatureStatus.NotChecked => $"not checked: it names the key {package.KeyId}; give its public key with --key",
            SignatureStatus.Wrong => "wrong: it proves nothing",
            _ =>
                "none: the files fit together, and whoever changed all of them could make them fit; only a signature proves who wrote them",
        };
}
