using IamCompliance.Evidence.Package;

namespace IamCompliance.Evidence.Signing;

/// <summary>Finds the key that <c>sign</c> names.</summary>
/// <param name="variable">Gives the value of an environment variable.</param>
/// <param name="openKms">Opens a key of AWS KMS by the ARN of the key or of an alias.</param>
public sealed class SigningKeys(Func<string, string?> variable, Func<string, CancellationToken, Task<IEvidenceSigner>> openKms)
{
    private const string Environment = "env:";
    private const string Kms = "kms:";
    private const int MostCharacters = 64 * 1024;

    /// <summary>Opens the key, so that what is wrong with it shows before anything is assessed.</summary>
    /// <param name="source">The path of a PEM file, <c>env:NAME</c>, or <c>kms:</c> and an ARN.</param>
    /// <param name="baseDirectory">Where a relative path begins.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="EvidenceUsageException">There is no such key, or it cannot sign.</exception>
    public async Task<IEvidenceSigner> OpenAsync(string source, string baseDirectory, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (source.StartsWith(Kms, StringComparison.Ordinal))
        {
            var arn = source[Kms.Length..];
            if (
                arn.Split(':') is not ["arn", _, "kms", { Length: > 0 }, { Length: > 0 }, var resource]
                || !(resource.StartsWith("key/", StringComparison.Ordinal) || resource.StartsWith("alias/", StringComparison.Ordinal))
            )
                throw new EvidenceUsageException(
                    "the KMS key to sign with is named by no ARN",
                    "write kms:arn:aws:kms:eu-central-1:111122223333:key/… or …:alias/name"
                );
            return await openKms(arn, cancellationToken).ConfigureAwait(false);
        }

        return source.StartsWith(Environment, StringComparison.Ordinal)
            ? OfVariable(source[Environment.Length..])
            : await OfFileAsync(Path.GetFullPath(Path.Combine(baseDirectory, source)), cancellationToken).ConfigureAwait(false);
    }

    private LocalKeySigner OfVariable(string name) =>
        name.Length == 0 || variable(name) is not { Length: > 0 } pem
            ? throw new EvidenceUsageException(
                $"the environment variable `{name}`, which should hold the signing key, is not set",
                "set it to the private key in PEM, or name another key"
            )
            : Local(pem, $"the environment variable {name}");

    private async Task<LocalKeySigner> OfFileAsync(string path, CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
            throw new EvidenceUsageException(
                $"the signing key `{path}` does not exist",
                "name a PEM file, env:NAME or kms:ARN; `iamc evidence keygen -o key.pem` makes a key"
            );
        if (new FileInfo(path).Length > MostCharacters)
            throw new EvidenceUsageException($"the signing key `{path}` is too large for a key", "name a PEM file with one private key");
        return Local(await File.ReadAllTextAsync(path, cancellationToken).ConfigureAwait(false), $"the signing key `{path}`");
    }

    private LocalKeySigner Local(string pem, string origin) =>
        new(PrivateKeyPem.Read(pem, origin, variable(PrivateKeyPem.PassphraseVariable)));
}
