using System.Text.Json;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Package;

namespace IamCompliance.Evidence.Ocsf;

/// <summary>Puts <c>ocsf.jsonl</c> into the package: one event a line, so that collectors read it as it comes and none has to hold it
/// whole.</summary>
internal sealed class OcsfFile : IPackageWriter
{
    /// <summary>The path inside of the package.</summary>
    public const string Path = "ocsf.jsonl";

    /// <inheritdoc />
    public EvidenceFormat? Format => EvidenceFormat.Ocsf;

    /// <inheritdoc />
    public IEnumerable<PackageFile> Plan(EvidenceRun run, PackageLayout layout) =>
        [new PackageFile(Path, (output, cancellationToken) => Write(run, output, cancellationToken))];

    private static void Write(EvidenceRun run, Stream output, CancellationToken cancellationToken)
    {
        using var json = new Utf8JsonWriter(output);
        foreach (var verdict in run.Accounts.SelectMany(Verdicts.Of))
        {
            cancellationToken.ThrowIfCancellationRequested();
            OcsfEvent.Write(json, run, verdict);
            json.Flush();
            output.WriteByte((byte)'\n');
            json.Reset();
        }
    }
}
