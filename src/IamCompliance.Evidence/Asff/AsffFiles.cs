using System.Globalization;
using System.Text.Json;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Package;

namespace IamCompliance.Evidence.Asff;

/// <summary>Puts the findings of each account into the package, in files that one call of BatchImportFindings takes:
/// <c>asff/account/000001.json</c>.</summary>
/// <remarks>https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_BatchImportFindings.html: at most 100 findings, all of one
/// account.</remarks>
internal sealed class AsffFiles : IPackageWriter
{
    /// <summary>The folder inside of the package.</summary>
    public const string Folder = "asff";

    /// <summary>The most findings of a file.</summary>
    public const int MostFindings = 100;

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n" };

    /// <inheritdoc />
    public EvidenceFormat? Format => EvidenceFormat.Asff;

    /// <inheritdoc />
    public IEnumerable<PackageFile> Plan(EvidenceRun run, PackageLayout layout)
    {
        var folders = new FileNames();
        foreach (var account in run.Accounts)
        {
            var folder = folders.Take(account.Name);
            var number = 0;
            foreach (var batch in Verdicts.Of(account).Chunk(MostFindings))
            {
                number++;
                yield return new PackageFile(
                    string.Create(CultureInfo.InvariantCulture, $"{Folder}/{folder}/{number:D6}.json"),
                    (output, cancellationToken) => Write(run, batch, output, cancellationToken)
                );
            }
        }
    }

    private static void Write(EvidenceRun run, IEnumerable<Verdict> batch, Stream output, CancellationToken cancellationToken)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartArray();
            foreach (var verdict in batch)
            {
                cancellationToken.ThrowIfCancellationRequested();
                json.WriteStartObject();
                AsffFinding.Write(json, run, verdict);
                json.WriteEndObject();

                // The writer holds everything until it is told to let go, and there are many files.
                json.Flush();
            }

            json.WriteEndArray();
        }

        output.WriteByte((byte)'\n');
    }
}
