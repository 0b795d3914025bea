using System.CommandLine;
using IamCompliance.Cli.Commands;
using IamCompliance.Cli.Output;
using IamCompliance.Evidence.Signing;

namespace IamCompliance.Cli.Packages;

/// <summary><c>iamc evidence keygen</c>: makes a key pair to sign evidence with.</summary>
internal static class EvidenceKeygenCommand
{
    public static Command Create()
    {
        var output = new Option<string>("--out", "-o")
        {
            Description = "the file of the private key, such as key.pem; the public key goes to key.pub.pem beside it",
            Required = true,
        };
        var format = CommonOptions.Output();
        var command = new Command(
            "keygen",
            """
            Make an ECDSA key pair on the curve P-256. Only its owner may read the private key; nothing is overwritten.

            Exit codes: 0 written, 2 one of the files exists or cannot be written.

            Examples:
              iamc evidence keygen -o key.pem
            """
        )
        {
            output,
            format,
        };
        command.SetWork(
            async (parsed, cancellationToken) =>
            {
                var path = parsed.GetRequiredValue(output);
                var (publicPath, keyId) = await KeyPair.WriteAsync(path, cancellationToken).ConfigureAwait(false);
                if (parsed.GetValue(format) == OutputFormat.Json)
                {
                    JsonOutput.Write(
                        new
                        {
                            keyId,
                            privateKey = Path.GetFullPath(path),
                            publicKey = publicPath,
                        }
                    );
                }
                else
                {
                    Terminal.Line($"key id       {keyId}");
                    Terminal.Line($"private key  {Path.GetFullPath(path)}: keep it where only the signer reads it");
                    Terminal.Line($"public key   {publicPath}: give it to whoever verifies");
                }

                return ExitCodes.Pass;
            }
        );
        return command;
    }
}
