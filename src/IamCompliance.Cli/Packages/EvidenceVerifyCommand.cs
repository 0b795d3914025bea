using System.CommandLine;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using IamCompliance.Cli.Commands;
using IamCompliance.Evidence.Verifying;

namespace IamCompliance.Cli.Packages;

/// <summary><c>iamc evidence verify</c>: says whether packages are what was written and signed.</summary>
internal static class EvidenceVerifyCommand
{
    public static Command Create()
    {
        var packages = new Argument<string[]>("package")
        {
            Description = "the folder or zip file of a package; several are verified one by one",
            Arity = ArgumentArity.OneOrMore,
        };
        var key = new Option<string?>("--key") { Description = "the public key that must have signed, or a certificate of it, in PEM" };
        var roots = new Option<string?>("--timestamp-ca") { Description = "the root certificates of time-stamping authorities, in PEM" };
        var chain = new Option<bool>("--chain") { Description = "the packages must follow each other without a gap" };
        var unsigned = new Option<bool>("--allow-unsigned") { Description = "an intact package without a signature exits with 0" };
        var format = CommonOptions.Output();
        var command = new Command(
            "verify",
            """
            Say whether a package is what was written and signed, and name every changed, missing, added or reordered
            file. It needs no network and writes nothing.

            Exit codes: 0 intact and signed by the key given, 1 something is wrong and is named, 2 usage error, a key of
            the wrong kind, or a package of a later version, 3 intact, but nothing proves who wrote it: it is unsigned, or
            no key was given to check the signature with.

            Examples:
              iamc evidence verify TestResults/evidence --key key.pub.pem
              iamc evidence verify package.zip --key key.pub.pem --timestamp-ca authority.pem --output json
              iamc evidence verify packages/* --key key.pub.pem --chain
            """
        )
        {
            packages,
            key,
            roots,
            chain,
            unsigned,
            format,
        };
        command.SetWork(
            async (parsed, cancellationToken) =>
            {
                using var trusted = parsed.GetValue(key) is { } file
                    ? VerificationKey.Read(await ReadAsync(file, cancellationToken).ConfigureAwait(false), $"`{file}`")
                    : null;
                var options = new VerificationOptions
                {
                    Key = trusted,
                    TimestampRoots = parsed.GetValue(roots) is { } path
                        ? Certificates(await ReadAsync(path, cancellationToken).ConfigureAwait(false), path)
                        : null,
                };
                IReadOnlyList<PackageVerification> verified =
                [
                    .. parsed.GetRequiredValue(packages).Select(p => PackageVerifier.Verify(p, options)),
                ];
                IReadOnlyList<string> remarks = [];
                if (parsed.GetValue(chain))
                    (verified, remarks) = PackageChain.Check(verified);
                VerificationReport.Print(verified, remarks, parsed.GetValue(format));
                return ExitCodeOf(verified, parsed.GetValue(unsigned));
            }
        );
        return command;
    }

    private static int ExitCodeOf(IReadOnlyList<PackageVerification> verified, bool allowUnsigned)
    {
        if (verified.Any(v => !v.IsIntact && !v.IsOfUnknownVersion))
            return ExitCodes.Findings;
        if (verified.Any(v => v.IsOfUnknownVersion))
            return ExitCodes.Usage;
        return verified.All(v => v.Signature == SignatureStatus.Verified || (allowUnsigned && v.Signature == SignatureStatus.Unsigned))
            ? ExitCodes.Pass
            : ExitCodes.Error;
    }

    private static async Task<string> ReadAsync(string path, CancellationToken cancellationToken) =>
        File.Exists(path)
            ? await File.ReadAllTextAsync(path, cancellationToken).ConfigureAwait(false)
            : throw new UsageException($"`{path}` does not exist", "name a PEM file");

    private static X509Certificate2Collection Certificates(string pem, string path)
    {
        var certificates = new X509Certificate2Collection();
        try
        {
            certificates.ImportFromPem(pem);
        }
        catch (CryptographicException)
        {
            certificates.Clear();
        }

        return certificates.Count > 0
            ? certificates
            : throw new UsageException($"`{path}` holds no certificate", "give the root certificates of the authority in PEM");
    }
}
